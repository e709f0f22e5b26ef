package org.carte.bench;

import java.io.IOException;
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

    /** Of each part of the heap; which parts there are depends on the collector. */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    /** Of the application server among our descendants. */
    static Memory ofServer() throws IOException, InterruptedException {
        var server = new ServerProcess();
        long resident = status(server.pid(), "VmRSS");
        long highest = status(server.pid(), "VmHWM");
        long used = heap(server);
        server.jcmd("GC.run");
        return new Memory(resident, highest, used, heap(server));
    }

    private static long status(long pid, String name) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(pid), "status"))
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    private static long heap(ServerProcess server) throws IOException, InterruptedException {
        return USED.matcher(server.jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(part -> Long.parseLong(part.group(1)))
                        .sum()
                / 1024;
    }
}
