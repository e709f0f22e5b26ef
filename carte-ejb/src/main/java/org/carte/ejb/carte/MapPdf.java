package org.carte.ejb.carte;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Makes the PDF of a map, tagged and with its fonts inside: first the rose on a page across, drawn in lines and curves,
 * then the same as headings and lists, which is what a screen reader reads and a search finds.
 */
public final class MapPdf {

    static {
        // how long each step took is nobody's business
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private MapPdf() {}

    /** The bytes of the PDF, in the language of the words. */
    public static byte[] of(RoseContent content, RoseWords words, MapPaper paper, RosePaint paint) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                BatikSVGDrawer svg = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(svg);
            builder.useUnicodeBidiSplitter(MapPdfBidi::new);
            builder.useUnicodeBidiReorderer(new MapPdfBidi());
            builder.useProtocolsStreamImplementation(MapPdfFont::new, MapPdfFont.PROTOCOL);
            builder.withHtmlContent(MapPdfPage.html(content, words, paper, paint), null);
            builder.withProducer("Carte");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
