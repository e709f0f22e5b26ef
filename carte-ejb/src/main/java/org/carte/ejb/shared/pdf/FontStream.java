package org.carte.ejb.shared.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Hands the PDF renderer the fonts that ship with us; it fetches nothing else. */
final class FontStream implements FSStream {

    static final String PROTOCOL = "carte-font";

    private final PdfFont font;

    FontStream(String uri) {
        this.font = PdfFont.valueOf(uri.substring(uri.indexOf(':') + 1));
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
