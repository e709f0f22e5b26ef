package org.carte.ejb.shared;

/** Where people reach the platform, for links that leave it: in mails and calendars. */
public final class PublicAddress {

    private PublicAddress() {}

    /**
     * A link: environment variable {@code CARTE_PUBLIC_URL}, by default the address of the development server.
     *
     * @param path below the context, {@code /app/sessions}
     */
    public static String of(String path) {
        return System.getenv().getOrDefault("CARTE_PUBLIC_URL", "http://localhost:8080/carte") + path;
    }

    /** Who mails come from: environment variable {@code CARTE_MAIL_FROM}, the address alone. */
    public static String sender() {
        var from = System.getenv().getOrDefault("CARTE_MAIL_FROM", "carte@carte.example");
        return from.replaceFirst("^.*<([^<>]+)>\\s*$", "$1");
    }
}
