package org.carte.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.ejb.schedule.AgendaTimes;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.document.DocumentKind;
import org.carte.persistence.people.Person;
import org.carte.persistence.schedule.AgendaBlock;
import org.carte.persistence.schedule.FacilitatorName;
import org.carte.persistence.schedule.PlacesTaken;
import org.carte.persistence.schedule.Slot;
import org.carte.persistence.schedule.TrainingSession;
import org.carte.persistence.settings.Organisation;
import org.carte.persistence.venue.Room;
import org.carte.persistence.venue.Venue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentPdfTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2018, 2, 19);

    private final Organisation organisation = organisation();
    private final List<Person> people = new ArrayList<>(List.of(person("Inès", "Fabre", "fr", "Studio <Inès> & fils")));
    private int days = 1;

    @ParameterizedTest
    @EnumSource
    void isTaggedAndTellsTitleAndLanguage(DocumentKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made(kind))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).endsWith("– La Carte du Soi");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("L’Atelier");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(text(pdf)).contains("L’Atelier", "SIRET 12345678900012", "84 69 01234 69", "La Carte du Soi");
        }
    }

    @Test
    void aConvocationSaysAllOneNeedsToCome() throws IOException {
        assertThat(text(DocumentKind.CONVOCATION))
                .contains("Inès Fabre", "Studio <Inès> & fils", "lundi 19 février 2018, 09:00 – 12:30")
                .contains("13:30 – 17:00", "10:30 – 10:45 Pause café", "7 h")
                .contains("La Cordée, Salle du fond", "1 rue de la Paix", "Métro Bellecour", "plain-pied")
                .contains("Morgane Simon, Caroline Vidal", "04 00 00 00 00", "carte.example/reglement")
                .contains("Dire son métier en une phrase");
    }

    @Test
    void aCertificateSaysWhatIsKnownAndLeavesTheHoursToTheSheet() throws IOException {
        assertThat(text(DocumentKind.CERTIFICATE))
                .contains(
                        "Certificat de réalisation",
                        "Je soussigné·e Anna Roux, présidente",
                        "pour l’organisme L’Atelier")
                .contains("Inès Fabre", "Studio <Inès> & fils", "le 19 février 2018", "Action de formation")
                .contains("Durée prévue 7 h", "sur 7 h, d’après la feuille d’émargement (à compléter)")
                .contains("Cachet de l’organisme et signature")
                .doesNotContain("a suivi");
    }

    @Test
    void aSheetHasAFieldForEverybodyAndEachHalfDayFourAPage() throws IOException {
        people.add(person("Ali", "Zidane", "en", null));
        days = 5;

        try (PDDocument pdf = Loader.loadPDF(made(DocumentKind.ATTENDANCE_SHEET))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            for (int page = 1; page <= 3; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(plain(stripper.getText(pdf)))
                        .contains("Fabre Inès", "Zidane Ali", "Morgane Simon", "La Carte du Soi", page + " / 3");
            }
            assertThat(text(pdf)).contains("vendredi 23 février 2018");
        }
    }

    @Test
    void aFileOfSeveralSpeaksToEachInTheirLanguageOnPagesOfTheirOwn() throws IOException {
        people.add(person("Ali", "Zidane", "en", null));

        try (PDDocument pdf = Loader.loadPDF(made(DocumentKind.CERTIFICATE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(text(pdf)).contains("Certificat de réalisation", "Certificate of completion", "Ali Zidane");
        }
    }

    @Test
    void whatTheHouseDoesNotSayIsLeftOut() throws IOException {
        var silent = Organisation.blank();

        var pdf = DocumentPdf.of(DocumentKind.CERTIFICATE, dossier(silent), new DocumentWords(Locale.FRENCH, PARIS));

        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(text(read))
                    .contains("L’organisme de formation certifie")
                    .doesNotContain("SIRET", "soussigné", "Déclaration");
        }
    }

    @Test
    void aProgrammeSaysWhatHasToBeKnownBeforehand() throws IOException {
        assertThat(text(DocumentKind.PROGRAMME))
                .contains("Une boussole.", "Objectifs", "Public", "Aucun prérequis.", "Autopositionnement", "180,00 €")
                .contains("deux semaines avant", "Accessibilité", "de 4 à 10 personnes", "09:00 – 10:30 Accueil");
    }

    private byte[] made(DocumentKind kind) {
        return DocumentPdf.of(kind, dossier(organisation), new DocumentWords(Locale.FRENCH, PARIS));
    }

    private String text(DocumentKind kind) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made(kind))) {
            return text(pdf);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return plain(new PDFTextStripper().getText(pdf));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }

    private Dossier dossier(Organisation from) {
        var version = new ProgrammeVersion(null, 1, Instant.EPOCH);
        version.setTitle("La Carte du Soi");
        var venue = new Venue("La Cordée", "1 rue de la Paix\n69002 Lyon");
        venue.setTransport("Métro Bellecour");
        venue.setAccessibility("Salle de plain-pied.");
        var session = new TrainingSession(version, new Room(venue, "Salle du fond", 12));
        session.setMinPlaces(4);
        session.setMaxPlaces(10);
        var slots = IntStream.range(0, days)
                .boxed()
                .flatMap(day -> halfDays(session, day).stream())
                .toList();
        session.setStartsAt(slots.get(0).getStartsAt());
        var details = new SessionDetails(
                session, slots, List.of(name("Morgane", "Simon"), name("Caroline", "Vidal")), new PlacesTaken(1L, 0L));
        var blocks = List.of(
                block(0, "Accueil", BlockKind.WELCOME, 90),
                block(1, "Pause café", BlockKind.BREAK, 15),
                block(2, "Dernière heure", BlockKind.SHARING, 105));
        return new Dossier(
                from, details, sheet(), AgendaTimes.of(blocks, slots), people, Instant.parse("2018-02-20T10:00:00Z"));
    }

    private static List<Slot> halfDays(TrainingSession session, int day) {
        return List.of(slot(session, day, "09:00", "12:30"), slot(session, day, "13:30", "17:00"));
    }

    private static Slot slot(TrainingSession session, int day, String from, String to) {
        var date = DAY.plusDays(day);
        return new Slot(
                session.getId(),
                UUID.randomUUID(),
                date.atTime(LocalTime.parse(from)).atZone(PARIS).toInstant(),
                date.atTime(LocalTime.parse(to)).atZone(PARIS).toInstant());
    }

    private static AgendaBlock block(int position, String title, BlockKind kind, int minutes) {
        return new AgendaBlock(UUID.randomUUID(), position, title, kind, minutes, null);
    }

    private static FacilitatorName name(String first, String last) {
        return new FacilitatorName(UUID.randomUUID(), UUID.randomUUID(), first, last);
    }

    private static Person person(String first, String last, String language, String company) {
        var person = new Person(first, last, first + "@ici.example");
        person.setLocale(language);
        person.setCompany(company);
        return person;
    }

    private static ProgrammeSheet sheet() {
        return new ProgrammeSheet(
                "La Carte du Soi",
                "Une boussole.",
                List.of("Dire son métier en une phrase"),
                "Indépendants",
                "",
                new BigDecimal("7.00"),
                "Jeux",
                "Autopositionnement",
                new BigDecimal("180"),
                "",
                "Inscription deux semaines avant.",
                "Morgane, 04 00 00 00 00",
                List.of());
    }

    private static Organisation organisation() {
        var house = Organisation.blank();
        house.setName("L’Atelier");
        house.setAddress("2 rue du Port\n69001 Lyon");
        house.setSiret("12345678900012");
        house.setDeclaration("84 69 01234 69");
        house.setSignatory("Anna Roux");
        house.setSignatoryRole("présidente");
        house.setRules("https://carte.example/reglement");
        return house;
    }
}
