package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MapPdfTest {

    private static byte[] reference;

    @BeforeAll
    static void make() {
        reference = MapPdf.of(RoseMapsTest.reference(), RoseMapsTest.WORDS, MapPaper.A4, RosePaint.PRINT);
    }

    @Test
    void startsWithTheRoseAcrossAndGoesOnWithTheOutline() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(reference)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(pdf.getNumberOfPages()).isBetween(2, 3);
        }
    }

    @Test
    void saysAsTextWhatTheRoseShows() throws IOException {
        RoseContent content = RoseMapsTest.reference();
        try (PDDocument pdf = Loader.loadPDF(reference)) {
            String text = textOf(pdf);
            assertThat(text).contains(content.owner(), content.headline(), content.promise(), "19 février 2018");
            for (RoseZone zone : content.zones()) {
                assertThat(text).contains(zone.title());
                zone.entries().forEach(entry -> assertThat(text).contains(entry));
            }
        }
    }

    @Test
    void isTaggedAndTellsTitleLanguageAndAuthor() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(reference)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Carte du Soi · Camille Arnaud");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Camille Arnaud");
        }
    }

    @Test
    void carriesItsFontsAndNoBitmap() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(reference)) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames())
                        .noneMatch(name -> page.getResources().isImageXObject(name));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void writesHebrewAndArabicNames() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(MapPdf.of(
                mapOf("ليلى بن علي", "שלום", "<b>&</b>"), RoseMapsTest.WORDS, MapPaper.A4, RosePaint.PRINT))) {
            assertThat(textOf(pdf)).contains("ليلى", "علي", "שלום", "<b>&</b>");
        }
    }

    @Test
    void takesAnEmptyMapAndAFullOne() throws IOException {
        for (RoseContent content : List.of(RoseMapsTest.empty(), RoseMapsTest.full(3))) {
            try (PDDocument pdf =
                    Loader.loadPDF(MapPdf.of(content, RoseMapsTest.WORDS, MapPaper.A4, RosePaint.PRINT))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            }
        }
    }

    private static RoseContent mapOf(String owner, String... entries) {
        List<RoseZone> zones = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            zones.add(new RoseZone("zone-" + i, "Zone " + i, i, List.of(entries)));
        }
        return new RoseContent(owner, entries[0], "", LocalDate.of(2018, 2, 19), zones);
    }

    private static String textOf(PDDocument pdf) throws IOException {
        String text = new PDFTextStripper().getText(pdf);
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }
}
