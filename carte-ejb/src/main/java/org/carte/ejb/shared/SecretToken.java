package org.carte.ejb.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a link: 256 random bits, of which only a digest is kept. */
public final class SecretToken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SecretToken() {}

    /** A new one. */
    public static String make() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is kept of a token. Its bits are random, so that nothing slower than this is needed. */
    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
