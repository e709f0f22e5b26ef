package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The doors of the stack. */
record Ports(int http, int management, int keycloak, int mail, int smtp, int database) {

    /** The usual ones, each replaced by its system property when that is set. */
    static Ports fromProperties() {
        return new Ports(
                Integer.getInteger("carte.http.port", 8080),
                Integer.getInteger("carte.management.port", 9990),
                Integer.getInteger("carte.keycloak.port", 8180),
                Integer.getInteger("carte.mail.port", 8025),
                Integer.getInteger("carte.smtp.port", 1025),
                Integer.getInteger("carte.db.port", 54320));
    }

    /** Ones nobody listens on: tests of several checkouts may run at the same time. */
    static Ports free() {
        Set<Integer> taken = new HashSet<>();
        return new Ports(free(taken), free(taken), free(taken), free(taken), free(taken), free(taken));
    }

    /** One line for the first port that somebody else has. */
    Optional<String> complaint() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("http", http);
        named.put("keycloak", keycloak);
        named.put("mail", mail);
        named.put("smtp", smtp);
        named.put("db", database);
        named.put("management", management);
        return named.entrySet().stream()
                .filter(port -> !isFree(port.getValue()))
                .map(port -> "Port " + port.getValue()
                        + " is in use: stop what listens there, or choose another with -Dcarte." + port.getKey()
                        + ".port=…")
                .findFirst();
    }

    /** Below the ports that systems give to outgoing connections, so that none slips in before the server listens. */
    static int free(Set<Integer> taken) {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (isFree(port) && taken.add(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (java.net.BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
