package org.carte.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** What is looked for, as addresses carry it. */
public final class Queries {

    private Queries() {}

    /**
     * The part after the question mark, without what is not looked for.
     *
     * @param pairs name, value, name, value …; a value that is null or blank is left out
     */
    public static String of(Object... pairs) {
        var query = new StringJoiner("&");
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].toString().isBlank()) {
                query.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1].toString(), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }
}
