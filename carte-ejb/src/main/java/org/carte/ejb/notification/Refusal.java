package org.carte.ejb.notification;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;

/** What it means that a mail server did not take a mail. */
enum Refusal {
    /** It says so itself: try again later (4xx). */
    LATER,
    /** It will never take it (5xx). */
    FOR_GOOD,
    /** It did not say: the line broke, and the mail may have been taken. */
    UNKNOWN;

    private static final Pattern CODE = Pattern.compile("^([45])\\d\\d\\b");

    /** By what the server said, which is in the exception or in one that hangs on it. */
    static Refusal of(MessagingException thrown) {
        for (Exception at = thrown; at instanceof MessagingException said; at = said.getNextException()) {
            var code = CODE.matcher(String.valueOf(said.getMessage()));
            if (code.find()) {
                return code.group(1).equals("5") ? FOR_GOOD : LATER;
            }
        }
        return UNKNOWN;
    }

    /** Everything that was said, from the outside in. */
    static String words(MessagingException thrown) {
        var words = new StringBuilder(String.valueOf(thrown.getMessage()).strip());
        for (var at = thrown.getNextException(); at != null; ) {
            words.append(" – ").append(String.valueOf(at.getMessage()).strip());
            at = at instanceof MessagingException said ? said.getNextException() : null;
        }
        return words.toString();
    }
}
