package org.carte.ejb.shared;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The letters of a file, whoever wrote it: by its mark, else UTF-8 when it is that, else what Windows writes. */
record CsvText(Charset charset, String content) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';
    /** Excel may say so in a first line of its own. */
    private static final Pattern ANNOUNCED = Pattern.compile("(?is)\"?sep=(.)\"?(\\R.*)?");

    static CsvText of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, UTF_16BE);
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return checked(UTF_8, text);
        } catch (CharacterCodingException notUtf8) {
            return decoded(bytes, WINDOWS);
        }
    }

    /** The separator a line of Excel's names, null without such a line. */
    static Character announcedSeparator(String text) {
        var line = ANNOUNCED.matcher(text);
        return line.matches() ? Character.valueOf(line.group(1).charAt(0)) : null;
    }

    private static CsvText decoded(byte[] bytes, Charset charset) {
        return checked(charset, new String(bytes, charset));
    }

    /** A workbook or a picture is no text: no text has the sign 0. */
    private static CsvText checked(Charset charset, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidException("file", "error.csv.noText");
        }
        return new CsvText(charset, !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
