package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ServiceLoader;

/** {@code ./mvnw -Prun}: the whole system in the foreground until Ctrl-C; its data are kept in {@code .carte}. */
public final class Launcher {

    private final Home home = Home.here();
    private final Progress progress = new Progress();
    private final Stack stack;

    private Launcher(Ports ports) {
        stack = new Stack(home, home.kept(), ports, true, progress);
    }

    /** Ports may be given as system properties, see {@link Ports}. */
    public static void main(String[] arguments) throws InterruptedException {
        var ports = Ports.fromProperties();
        ports.complaint().ifPresent(Launcher::giveUp);
        new Launcher(ports).run();
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            stack.start();
        } catch (IllegalStateException | UncheckedIOException e) {
            giveUp(e.getMessage());
        }
        loadDemoData();
        progress.say(welcome(stack));
        // the build before us filled a heap that nobody needs while we only watch
        System.gc();
        while (stack.casualty().isEmpty()) {
            Thread.sleep(1000);
        }
        stack.casualty()
                .ifPresent(child ->
                        giveUp(child.name() + " has ended by itself, see " + child.log() + "\n" + child.lastLines()));
    }

    private void stop() {
        progress.say("Stopping…");
        stack.close();
        progress.say("Everything is stopped; the data stay in " + home.kept());
    }

    /** Ends this process, which stops what was started; when it is ending already, only waits for that. */
    @SuppressWarnings("SystemOut")
    private static void giveUp(String reason) {
        System.err.println(reason);
        System.exit(1);
    }

    /** In their order, each once in the life of the kept data. What fails is told and tried again next time. */
    private void loadDemoData() {
        for (var demo : ServiceLoader.load(DemoData.class, Launcher.class.getClassLoader())) {
            var loaded = home.kept().resolve(demo.name() + "-loaded");
            if (!demo.isWanted() || Files.exists(loaded)) {
                continue;
            }
            progress.say("The demonstration data are being loaded…");
            try {
                demo.load(stack.app(), stack.keycloak());
                Files.writeString(loaded, Instant.now().toString());
            } catch (RuntimeException | IOException e) {
                progress.say("The demonstration data are missing: " + e);
            }
        }
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
