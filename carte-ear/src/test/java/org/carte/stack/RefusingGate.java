package org.carte.stack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before the mail catcher, which takes everything, and refuses for good whoever's address begins with
 * {@code refused}, as the mail server of somebody who has left would.
 */
final class RefusingGate implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RefusingGate.class.getName());
    private static final String REFUSED = "RCPT TO:<refused";
    private static final byte[] NO = "550 5.1.1 No such user here\r\n".getBytes(ISO_8859_1);

    private final ServerSocket door;
    private final int behind;

    private RefusingGate(ServerSocket door, int behind) {
        this.door = door;
        this.behind = behind;
    }

    /** Listens on one port of this machine and passes on to another. */
    static RefusingGate open(int port, int behind) {
        try {
            var gate = new RefusingGate(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), behind);
            start("mail gate", gate::letIn);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException("No mail gate", e);
        }
    }

    private interface Talk {
        void run() throws IOException;
    }

    /** A conversation ends when somebody hangs up; nobody has to hear of it. */
    private static void start(String name, Talk talk) {
        var thread = new Thread(
                () -> {
                    try {
                        talk.run();
                    } catch (IOException hungUp) {
                        LOG.log(Level.FINE, name + " hung up", hungUp);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void letIn() throws IOException {
        while (!door.isClosed()) {
            var client = door.accept();
            start("mail gate in", () -> pass(client));
        }
    }

    private void pass(Socket client) throws IOException {
        try (client;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            start("mail gate out", () -> {
                server.getInputStream().transferTo(client.getOutputStream());
                client.close();
            });
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(line, client.getOutputStream(), server.getOutputStream());
            }
        }
    }

    private static void answer(String line, OutputStream client, OutputStream server) throws IOException {
        if (line.startsWith(REFUSED)) {
            client.write(NO);
        } else {
            server.write((line + "\r\n").getBytes(ISO_8859_1));
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
