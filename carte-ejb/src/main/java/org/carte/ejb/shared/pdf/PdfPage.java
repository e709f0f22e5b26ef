package org.carte.ejb.shared.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;

/**
 * An XHTML page on its way to a tagged PDF: what stands in its head, then its body, written by whoever makes it.
 *
 * @param title what a reader shows as the name of the document
 * @param author who it is from or about; may be empty
 * @param style the rules of the page
 */
public record PdfPage(Locale locale, String title, String author, String subject, String style) {

    static {
        // how long each step took is nobody's business
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Begins the page; the caller writes the body's content and hands it to {@link #pdf}. */
    public Xml begin() {
        var xml = new Xml();
        xml.open("html").with("xmlns", "http://www.w3.org/1999/xhtml").with("lang", locale.toLanguageTag());
        xml.open("head").open("title").text(title).close();
        meta(xml, "author", author);
        meta(xml, "subject", subject);
        meta(xml, "description", subject);
        xml.open("style").raw(PdfFont.faces() + style).close().close();
        return xml.open("body");
    }

    /** The bytes of the PDF, once the body is complete. */
    public static byte[] pdf(Xml page) {
        page.close().close();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                BatikSVGDrawer svg = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(svg);
            builder.useUnicodeBidiSplitter(PdfBidi::new);
            builder.useUnicodeBidiReorderer(new PdfBidi());
            builder.useProtocolsStreamImplementation(FontStream::new, FontStream.PROTOCOL);
            builder.withHtmlContent(page.toString(), null);
            builder.withProducer("Carte");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void meta(Xml xml, String name, String content) {
        xml.open("meta").with("name", name).with("content", content).close();
    }
}
