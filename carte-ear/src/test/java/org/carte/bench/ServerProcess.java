package org.carte.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The application server as a process of this machine, asked by {@code jcmd}. */
final class ServerProcess {

    /** So few methods wait for the compiler in a server that has been in use. */
    private static final int FEW = 50;

    private final long pid = ProcessHandle.current()
            .descendants()
            .filter(process -> process.info().commandLine().orElse("").contains("-D[Standalone]"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No server runs"))
            .pid();

    long pid() {
        return pid;
    }

    /** Whether methods that are used often still wait to be compiled. */
    boolean isWarmingUp() throws IOException, InterruptedException {
        return jcmd("Compiler.queue").lines().count() > FEW;
    }

    String jcmd(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(pid),
                        command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
