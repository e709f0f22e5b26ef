package org.carte.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it came over the wire.
 *
 * @param from where it was found, after redirects
 * @param nanos from the first byte sent to the last byte received
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Fetched(URI from, int status, Map<String, List<String>> headers, byte[] body, long nanos) {

    /** The same, in this time. */
    Fetched after(long time) {
        return new Fetched(from, status, headers, body, time);
    }

    /** The first of that name as the server writes it, or null. */
    String header(String name) {
        return headers.containsKey(name) ? headers.get(name).get(0) : null;
    }

    /** The bytes of the body as transferred. */
    int transferred() {
        return body.length;
    }

    /** The body as the browser reads it. */
    byte[] content() {
        if (!"gzip".equals(header("Content-Encoding"))) {
            return body;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    /** The same, unless the server refused. */
    Fetched granted() {
        if (status >= 300) {
            var said = text();
            throw new IllegalStateException(from.getPath() + " answers " + status + " "
                    + said.substring(0, Math.min(200, said.length())).replaceAll("\\s+", " "));
        }
        return this;
    }
}
