package org.carte.ejb.carte;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a picture of the rose for places that take no drawing. It is a photograph of the first page of the PDF, so that
 * it needs no fonts of the machine and looks the same on all of them.
 */
public final class MapPng {

    private static final float DOTS_PER_INCH = 192;

    private MapPng() {}

    /** The bytes of the picture, about 2,245 by 1,587 dots. */
    public static byte[] of(RoseContent content, RoseWords words, RoseScheme scheme) {
        try (var pdf = Loader.loadPDF(MapPdf.of(content, words, MapPaper.A4, RosePaint.print(scheme)));
                var out = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
