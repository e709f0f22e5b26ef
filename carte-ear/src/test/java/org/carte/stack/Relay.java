package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that comes back: once open, a port at which nobody was answers with what another port of this host says. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int to;

    Relay(int from, int to) {
        this.to = to;
        try {
            door = new ServerSocket(from, 50, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets callers in. */
    void open() {
        background(this::welcome);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                var server = new Socket(InetAddress.getByName("localhost"), to);
                background(() -> pump(caller, server));
                background(() -> pump(server, caller));
            } catch (IOException over) {
                return;
            }
        }
    }

    private static void pump(Socket in, Socket out) {
        try (in;
                out) {
            in.getInputStream().transferTo(out.getOutputStream());
        } catch (IOException over) {
            return;
        }
    }

    private static void background(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
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
