package org.carte.ejb.carte;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands the PDF renderer the fonts that ship with us; it fetches nothing else. */
final class MapPdfFont implements FSStream {

    static final String PROTOCOL = "carte-font";

    private final RoseFont font;

    MapPdfFont(String uri) {
        String name = uri.substring(uri.indexOf(':') + 1);
        this.font = RoseFont.valueOf(name);
    }

    /** The font-face rules, for HTML and SVG alike: the renderer of SVG tells faces apart by family only. */
    static String faces() {
        return Stream.of(RoseFont.values())
                .map(font -> "@font-face { font-family: '%s'; src: url(%s:%s); }"
                        .formatted(font.family(), PROTOCOL, font.name()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Override
    public InputStream getStream() {
        return font.open();
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
