package org.carte.bench;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What was measured on: two runs can only be compared when the machine was as fast in both. */
final class Machine {

    private static final Duration TIME = Duration.ofSeconds(2);

    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        hashed(TIME);
        return String.format(
                Locale.ROOT,
                "%s; %d processors; Java %s; load of the machine before: %.1f; one thread hashes %.0f MiB a second (SHA-256).",
                LocalDate.now(ZoneOffset.UTC),
                system.getAvailableProcessors(),
                System.getProperty("java.version"),
                load,
                hashed(TIME));
    }

    /** MiB a second, of a small block that stays in the processor's cache. */
    private static double hashed(Duration time) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[1 << 14];
            long began = System.nanoTime();
            long blocks = 0;
            while (System.nanoTime() - began < time.toNanos()) {
                digest.update(block);
                blocks++;
            }
            return blocks * block.length / 1048576.0 * 1e9 / (System.nanoTime() - began);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
