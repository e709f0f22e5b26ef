package org.carte.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ServiceLoader;

/** {@code ./mvnw -Prun}: the whole system in the foreground until Ctrl-C; its data are kept in {@code .carte}. */
public final class Launcher {

    private Launcher() {}

    /** Ports may be given as system properties, see {@link Ports}. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws InterruptedException {
        var ports = Ports.fromProperties();
        var complaint = ports.complaint();
        if (complaint.isPresent()) {
            System.err.println(complaint.get());
            System.exit(1);
        }
        var home = Home.here();
        var progress = new Progress();
        var stack = new Stack(home, home.kept(), ports, true, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            progress.say("Stopping…");
            stack.close();
            progress.say("Everything is stopped; the data stay in " + home.kept());
        }));
        try {
            stack.start();
            loadDemoData(home, stack, progress);
        } catch (IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        progress.say(welcome(stack));
        while (stack.casualty().isEmpty()) {
            Thread.sleep(1000);
        }
        stack.casualty().ifPresent(child -> {
            System.err.println(child.name() + " has ended by itself, see " + child.log() + "\n" + child.lastLines());
            System.exit(1);
        });
    }

    private static void loadDemoData(Home home, Stack stack, Progress progress) throws IOException {
        var loaded = home.kept().resolve("demo-data-loaded");
        var demo = ServiceLoader.load(DemoData.class, Launcher.class.getClassLoader())
                .findFirst();
        if (demo.isEmpty() || Files.exists(loaded)) {
            return;
        }
        progress.say("The demonstration data are being loaded…");
        demo.get().load(stack.app(), stack.keycloak());
        Files.writeString(loaded, Instant.now().toString());
    }

    private static String welcome(Stack stack) {
        return """
                Carte is ready.

                  Application  %s
                  Mail         %s
                  Keycloak     %s  (console: admin, admin)

                  Logins, the password is the login:
                    administrator  admin
                    facilitators   morgane, caroline
                    participants   participant01 … participant10

                  Ctrl-C stops everything.
                """
                .formatted(stack.app(), stack.mail(), stack.keycloak());
    }
}
