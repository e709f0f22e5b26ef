package org.carte.ejb.carte;

import java.io.InputStream;
import org.carte.ejb.shared.pdf.PdfFont;

/**
 * The four faces of the rose. Widths are read from the font files that ship with us, so a drawing is the same on every
 * machine and needs no graphics environment. On screens the reader's own fonts may stand in: {@code slack} keeps room
 * for the wider ones among them.
 */
enum RoseFont {
    TEXT(PdfFont.TEXT, 1.04),
    STRONG(PdfFont.STRONG, 1.02),
    TITLE(PdfFont.TITLE, 1.12),
    QUOTE(PdfFont.QUOTE, 1.14);

    private final PdfFont face;
    private final double slack;

    RoseFont(PdfFont face, double slack) {
        this.face = face;
        this.slack = slack;
    }

    /** The name by which a PDF refers to this very face. */
    String family() {
        return face.family();
    }

    boolean bold() {
        return this == STRONG || this == TITLE;
    }

    boolean italic() {
        return this == QUOTE;
    }

    boolean serif() {
        return this == TITLE || this == QUOTE;
    }

    /** The face for scripts that this one does not have: Hebrew, Arabic. */
    RoseFont standIn() {
        return bold() ? STRONG : TEXT;
    }

    /** How long a text becomes in this face, slack included. */
    double width(String text, double size) {
        return RoseWidths.ems(this, text) * size * slack;
    }

    InputStream open() {
        return face.open();
    }
}
