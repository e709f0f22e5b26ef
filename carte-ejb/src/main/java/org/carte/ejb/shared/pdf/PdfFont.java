package org.carte.ejb.shared.pdf;

import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four faces that ship with us and go into every PDF. */
public enum PdfFont {
    TEXT("DejaVuSansCondensed.ttf"),
    STRONG("DejaVuSansCondensed-Bold.ttf"),
    TITLE("GentiumBasic-Bold.ttf"),
    QUOTE("GentiumBasic-Italic.ttf");

    private final String file;

    PdfFont(String file) {
        this.file = file;
    }

    /** The name by which a PDF refers to this very face. */
    public String family() {
        return "Carte " + name();
    }

    /** The font file. */
    public InputStream open() {
        return PdfFont.class.getResourceAsStream("fonts/" + file);
    }

    /** The font-face rules, for HTML and SVG alike: the renderer of SVG tells faces apart by family only. */
    static String faces() {
        return Stream.of(values())
                .map(font -> "@font-face { font-family: '%s'; src: url(%s:%s); }"
                        .formatted(font.family(), FontStream.PROTOCOL, font.name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
