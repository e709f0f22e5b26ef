package org.carte.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.carte.stack.Statements;

/**
 * What one screen costs.
 *
 * @param statements SQL statements for one request
 * @param failure what went wrong instead, or null
 */
record Measurement(
        String screen,
        Series alone,
        Series together,
        double kibTransferred,
        double kibRaw,
        double statements,
        String failure) {

    static final int CLIENTS = 8;

    private static final int ROUNDS = 3;

    /**
     * One screen after the other, three times over, and of each number the middle of the three: whoever shares the machine
     * and is busy for some seconds disturbs one of them.
     */
    static List<Measurement> inRounds(List<Screen> screens, Duration time, Statements statements) {
        var rounds = new ArrayList<List<Measurement>>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(
                    screens.stream().map(screen -> of(screen, time, statements)).toList());
        }
        return IntStream.range(0, screens.size())
                .mapToObj(
                        at -> middle(rounds.stream().map(round -> round.get(at)).toList()))
                .toList();
    }

    /** A failure is one of all. */
    private static Measurement middle(List<Measurement> rounds) {
        var any = rounds.get(0);
        return rounds.stream()
                .filter(round -> round.failure() != null)
                .findAny()
                .orElseGet(() -> new Measurement(
                        any.screen(),
                        middle(rounds.stream().map(Measurement::alone).toList(), Series::median),
                        middle(rounds.stream().map(Measurement::together).toList(), Series::perSecond),
                        any.kibTransferred(),
                        any.kibRaw(),
                        any.statements(),
                        null));
    }

    private static Series middle(List<Series> rounds, ToDoubleFunction<Series> number) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(number))
                .toList()
                .get(rounds.size() / 2);
    }

    /** Warms up, asks alone, asks with eight clients. */
    static Measurement of(Screen screen, Duration time, Statements statements) {
        try {
            var clients = clients(screen);
            Series.of(clients, time.dividedBy(2));
            var one = clients.get(0).get().granted();
            long before = statements.soFar();
            var alone = Series.of(clients.subList(0, 1), time);
            double each = (statements.soFar() - before) / (double) alone.count();
            var together = Series.of(clients, time);
            return new Measurement(
                    screen.name(),
                    alone,
                    together,
                    one.transferred() / 1024.0,
                    one.content().length / 1024.0,
                    each,
                    null);
        } catch (IllegalStateException refused) {
            return new Measurement(screen.name(), null, null, 0, 0, 0, refused.getMessage());
        }
    }

    /** The first requests of all, so that classes are loaded and compiled. @return whether they were granted */
    static boolean warmUp(Screen screen, Duration time) {
        try {
            return Series.of(clients(screen), time).count() > 0;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static List<Supplier<Fetched>> clients(Screen screen) {
        return IntStream.range(0, CLIENTS).mapToObj(screen.client()).toList();
    }

    /** Statements and size of one request. */
    static Cost cost(Screen screen, Statements statements) {
        try {
            Supplier<Fetched> client = screen.client().apply(0);
            var one = client.get().granted();
            return new Cost(statements.of(() -> client.get().granted()), one.content().length / 1024.0);
        } catch (IllegalStateException refused) {
            return new Cost(Double.NaN, Double.NaN);
        }
    }

    /** What one request takes from the database and gives to the browser, uncompressed. */
    record Cost(double statements, double kib) {}
}
