package org.carte.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Times of many requests. */
final class Series {

    private final long[] sortedNanos;
    private final double seconds;

    private Series(long[] sortedNanos, double seconds) {
        this.sortedNanos = sortedNanos;
        this.seconds = seconds;
    }

    /** Each client asks again as soon as it is answered, until the time is over. */
    static Series of(List<Supplier<Fetched>> clients, Duration time) {
        var threads = Executors.newFixedThreadPool(clients.size());
        try {
            long begin = System.nanoTime();
            long end = begin + time.toNanos();
            var running = clients.stream()
                    .map(client -> CompletableFuture.supplyAsync(() -> ask(client, end), threads))
                    .toList();
            var nanos = running.stream()
                    .map(CompletableFuture::join)
                    .flatMapToLong(times -> times.stream().mapToLong(Long::longValue))
                    .sorted()
                    .toArray();
            return new Series(nanos, (System.nanoTime() - begin) / 1e9);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Times that were measured elsewhere. */
    static Series of(Collection<Long> nanos, double seconds) {
        return new Series(nanos.stream().mapToLong(Long::longValue).sorted().toArray(), seconds);
    }

    private static List<Long> ask(Supplier<Fetched> client, long end) {
        var nanos = new ArrayList<Long>();
        do {
            nanos.add(client.get().granted().nanos());
        } while (System.nanoTime() < end);
        return nanos;
    }

    int count() {
        return sortedNanos.length;
    }

    double perSecond() {
        return count() / seconds;
    }

    /** In milliseconds. */
    double median() {
        return percentile(50);
    }

    /** In milliseconds. */
    double p95() {
        return percentile(95);
    }

    /** In milliseconds. */
    double longest() {
        return percentile(100);
    }

    private double percentile(int percent) {
        if (sortedNanos.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100.0 * count());
        return sortedNanos[Math.max(0, rank - 1)] / 1e6;
    }
}
