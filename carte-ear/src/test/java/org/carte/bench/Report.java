package org.carte.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Everything that was measured, in Markdown. */
final class Report {

    private final StringBuilder text = new StringBuilder("# Carte: what was measured\n");
    private boolean complete = true;

    /** Of the machine, for who compares. */
    void machine(String description) {
        text.append('\n').append(description).append('\n');
    }

    void screens(String title, List<Measurement> measurements) {
        title(title);
        text.append(
                """
                | screen | alone: median ms | p95 ms | 8 clients: per second | median ms | p95 ms | KiB gzip | KiB raw | SQL |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (var each : measurements) {
            if (each.failure() != null) {
                complete = false;
                text.append("| ")
                        .append(each.screen())
                        .append(" | ")
                        .append(each.failure())
                        .append(" |\n");
                continue;
            }
            row(
                    "| %s | %.1f | %.1f | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                    each.screen(),
                    each.alone().median(),
                    each.alone().p95(),
                    each.together().perSecond(),
                    each.together().median(),
                    each.together().p95(),
                    each.kibTransferred(),
                    each.kibRaw(),
                    each.statements());
        }
    }

    /** Fails when one client alone waits longer, in milliseconds, for one request of twenty. */
    void limit(List<Measurement> measurements, double p95) {
        measurements.stream()
                .filter(each -> each.failure() == null && each.alone().p95() >= p95)
                .forEach(each -> {
                    complete = false;
                    row(
                            "%n**%s: %.0f ms where %.0f are allowed.**%n",
                            each.screen(), each.alone().p95(), p95);
                });
    }

    /** The same lists with few rows and with many. */
    void growth(
            String title,
            String before,
            String after,
            List<Screen> lists,
            List<Measurement.Cost> few,
            List<Measurement.Cost> many) {
        title(title);
        row("| list | SQL, %s | SQL, %s | KiB raw, %s | KiB raw, %s |%n", before, after, before, after);
        text.append("|---|--:|--:|--:|--:|\n");
        rows(lists, few, many);
    }

    private void rows(List<Screen> lists, List<Measurement.Cost> few, List<Measurement.Cost> many) {
        for (int i = 0; i < lists.size(); i++) {
            var before = few.get(i);
            var after = many.get(i);
            // one more is the total, which a list asks for that does not end on its first page
            boolean steady = after.statements() - before.statements() < 1.5;
            complete &= steady;
            row(
                    "| %s | %.1f | %.1f%s | %.1f | %.1f |%n",
                    lists.get(i).name(),
                    before.statements(),
                    after.statements(),
                    steady ? "" : " **grows**",
                    before.kib(),
                    after.kib());
        }
    }

    void firstVisits(List<FirstVisit> visits) {
        title("First visit (Chromium, empty cache)");
        text.append("| page | requests | KiB |\n|---|--:|--:|\n");
        visits.forEach(visit -> row("| %s | %d | %.1f |%n", visit.page(), visit.requests(), visit.kib()));
        for (var visit : visits) {
            text.append('\n').append(visit.page()).append("\n\n");
            visit.fetched().forEach(each -> text.append("- ").append(each).append('\n'));
        }
    }

    void load(String rooms, boolean withoutError, List<Load.Interaction> interactions) {
        title("Rooms at once: " + rooms);
        complete &= withoutError;
        text.append(withoutError ? "No error.\n\n" : "**With errors.**\n\n");
        text.append(
                """
                | interaction | requests | errors | per second | median ms | p95 ms | p99 ms | longest ms |
                |---|--:|--:|--:|--:|--:|--:|--:|
                """);
        interactions.forEach(each -> row(
                "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                each.name(),
                each.requests(),
                each.errors(),
                each.perSecond(),
                each.median(),
                each.p95(),
                each.p99(),
                each.longest()));
    }

    void map(List<FullMap.Timed> measured) {
        title("A full map: seven zones, twelve sentences each, 140 characters every one");
        text.append("| what | median ms | p95 ms |\n|---|--:|--:|\n");
        measured.forEach(each -> row("| %s | %.1f | %.1f |%n", each.what(), each.median(), each.p95()));
    }

    /** The aims are printed beside what was found, and fail nothing: the machine may have been busy. */
    void push(String rooms, LivePush.Found found) {
        title("Rooms with real sockets: " + rooms);
        complete &= found.failures() == 0;
        row("%s%n%n", found.failures() == 0 ? "No error." : "**" + found.failures() + " errors.**");
        text.append("| from … to | count | median ms | p95 ms | longest ms | aim, p95 |\n|---|--:|--:|--:|--:|--:|\n");
        push("A facilitator’s click, until all ten have heard of it", found.words(), "");
        push("A facilitator’s click, until all ten have read the page again", found.screens(), "300");
        push("One field saved, until it is acknowledged", found.saves(), "100");
    }

    private void push(String way, Series series, String aim) {
        row(
                "| %s | %d | %.0f | %.0f | %.0f | %s |%n",
                way, series.count(), series.median(), series.p95(), series.longest(), aim);
    }

    /** Fails when the platform takes longer than 1.3 times what can be written by hand, or a figure is wrong. */
    void figures(String title, List<LargeFeedback.Compared> compared, long errors) {
        title(title);
        complete &= errors == 0;
        row(
                "%s%n%n",
                errors == 0 ? "All figures are a recount of the counters." : "**" + errors + " figures are wrong.**");
        text.append(
                "| filter | ours: median ms | p95 ms | by hand: median ms | p95 ms | ratio |\n|---|--:|--:|--:|--:|--:|\n");
        for (var each : compared) {
            complete &= each.ratio() <= LargeFeedback.RATIO;
            row(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                    each.name(),
                    each.ours().median(),
                    each.ours().p95(),
                    each.byHand().median(),
                    each.byHand().p95(),
                    each.ratio());
        }
    }

    /** The aims are printed beside what was found, and fail nothing: the machine may have been busy. */
    void submissions(Submissions.Found found) {
        title("Questionnaires: asked for and sent");
        text.append("| clients | count | per second | median ms | p95 ms | aim |\n|---|--:|--:|--:|--:|---|\n");
        submissions("1", found.alone(), "median under 15 ms");
        submissions("8", found.together(), "over 150 a second");
    }

    private void submissions(String clients, Series series, String aim) {
        row(
                "| %s | %d | %.0f | %.1f | %.1f | %s |%n",
                clients, series.count(), series.perSecond(), series.median(), series.p95(), aim);
    }

    void memory(Memory memory) {
        title("Memory of the application server");
        row(
                "Resident %d MiB (at most %d MiB); heap used %d MiB, %d MiB after a full collection.%n",
                memory.resident(), memory.highest(), memory.heapUsed(), memory.heapLive());
    }

    /** Whether nothing failed. */
    boolean isComplete() {
        return complete;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }

    @SuppressWarnings("SystemOut") // the console is its business
    void print() {
        System.out.println(text);
    }

    private void title(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void row(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
