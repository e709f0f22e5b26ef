package org.carte.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What the server takes of the machine, in MiB.
 *
 * @param resident what the system has given to the process
 * @param highest the most it ever had
 * @param heapUsed with garbage
 * @param heapLive after a full collection
 */
record Memory(long resident, long highest, long heapUsed, long heapLive) {

    private static final Pattern USED = Pattern.compile("heap.*?used (\\d+)K", Pattern.DOTALL);

    /** Of the application server among our descendants. */
    static Memory ofServer() throws IOException, InterruptedException {
        long pid = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("-D[Standalone]"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No server runs"))
                .pid();
        long resident = status(pid, "VmRSS");
        long highest = status(pid, "VmHWM");
        long used = heap(pid);
        jcmd(pid, "GC.run");
        return new Memory(resident, highest, used, heap(pid));
    }

    private static long status(long pid, String name) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(pid), "status"))
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    private static long heap(long pid) throws IOException, InterruptedException {
        var found = USED.matcher(jcmd(pid, "GC.heap_info"));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : -1;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
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
