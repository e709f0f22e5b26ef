package org.carte.ejb.people;

import java.net.URI;
import java.time.Duration;

/**
 * Where accounts are kept and who we are there.
 *
 * @param realm address of the realm, {@code https://login.example/realms/carte}
 * @param client the service account that keeps accounts
 * @param loginClient the client people log in with: links in mails lead back to it
 * @param home where the link in the mail leads in the end
 * @param linkLifespan how long the link in the mail works
 */
record KeycloakSettings(
        URI realm, String client, String secret, String loginClient, String home, Duration linkLifespan) {

    private static final long USUAL_HOURS = 72;

    /** From the environment, see {@code docs/administration.md}. */
    static KeycloakSettings fromEnvironment(String home) {
        return new KeycloakSettings(
                URI.create(variable("CARTE_OIDC_PROVIDER_URL", "http://localhost:8180/realms/carte")),
                variable("CARTE_INVITATION_CLIENT_ID", "carte-accounts"),
                variable("CARTE_INVITATION_CLIENT_SECRET", "carte-development-only"),
                variable("CARTE_OIDC_CLIENT_ID", "carte-web"),
                home,
                lifespan());
    }

    /** How long the link of an invitation works: {@code CARTE_INVITATION_HOURS}, three days by default. */
    static Duration lifespan() {
        return Duration.ofHours(Long.parseLong(variable("CARTE_INVITATION_HOURS", Long.toString(USUAL_HOURS))));
    }

    /** A page of the realm. */
    URI login(String path) {
        return URI.create(realm + path);
    }

    /** A resource of the administration of the realm. */
    URI administration(String path) {
        return URI.create(realm.toString().replaceFirst("/realms/", "/admin/realms/") + path);
    }

    private static String variable(String name, String usual) {
        return System.getenv().getOrDefault(name, usual);
    }
}
