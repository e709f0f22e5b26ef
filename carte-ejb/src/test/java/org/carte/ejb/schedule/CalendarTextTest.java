package org.carte.ejb.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Property
    void noPieceOfALineIsLongerThan75Bytes(
            @ForAll @StringLength(max = 400) @CharRange(from = ' ', to = '\uD7FF') String line) {
        assertThat(CalendarText.fold(line).split("\r\n", -1))
                .allSatisfy(piece -> assertThat(piece.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Property
    void unfoldingGivesTheLineBack(@ForAll @StringLength(max = 400) @CharRange(from = ' ', to = '\uD7FF') String line) {
        assertThat(CalendarText.fold(line).replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }

    @Test
    void noCharacterIsTorn() {
        assertThat(CalendarText.fold("x".repeat(74) + "🧭".repeat(40)).replace("\r\n ", ""))
                .isEqualTo("x".repeat(74) + "🧭".repeat(40) + "\r\n");
    }

    @Property
    void escapedTextIsReadBack(@ForAll @StringLength(max = 100) String value) {
        var said = value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");

        assertThat(unescape(CalendarText.escape(said)))
                .isEqualTo(said.replace("\r\n", "\n").replace('\r', '\n'));
        assertThat(CalendarText.escape(value)).doesNotContain("\n", "\r", "\u0000");
    }

    @Property
    void aQuotedValueNeverEndsTheQuoteEarly(@ForAll @StringLength(max = 60) String value) {
        var quoted = CalendarText.quoted(value);

        assertThat(quoted.indexOf('"', 1)).isEqualTo(quoted.length() - 1);
        assertThat(quoted).doesNotContain("\n", "\r");
    }

    private static String unescape(String text) {
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
                read.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                read.append(text.charAt(i));
            }
        }
        return read.toString();
    }
}
