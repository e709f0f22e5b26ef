package org.carte.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * An answer as it came over the wire.
 *
 * @param nanos from the first byte sent to the last byte received
 */
record Fetched(HttpResponse<byte[]> response, long nanos) {

    /** The bytes of the body as transferred. */
    int transferred() {
        return response.body().length;
    }

    /** The body as the browser reads it. */
    byte[] content() {
        if (response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isEmpty()) {
            return response.body();
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
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
        if (response.statusCode() >= 300) {
            var said = text();
            throw new IllegalStateException(response.request().uri().getPath() + " answers " + response.statusCode()
                    + " " + said.substring(0, Math.min(200, said.length())).replaceAll("\\s+", " "));
        }
        return this;
    }
}
