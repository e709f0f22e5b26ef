package org.carte.web.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.ResultFilter;
import org.carte.ejb.feedback.ResultService;
import org.carte.ejb.feedback.SmallRoom;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Language;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/index.xhtml}: what people thought, across sessions. All of its state is in the address. */
@Named
@RequestScoped
public class FeedbackIndexView {

    private static final int MOST_ROUNDS = 20;

    @Inject
    ResultService results;

    private final Map<String, String> wanted = new TreeMap<>();
    private ResultFilter filter;
    private ShownResult result;

    /** Reads the results, as long as enough people have answered. */
    public void load() {
        wanted.values().removeIf(value -> value == null || value.isBlank());
        filter = new ResultFilter(kind(), date("from"), date("to"), id("programme"), id("facilitator"), id("venue"));
        result = results.find(filter).map(this::shown).orElse(null);
    }

    private ShownResult shown(FeedbackResult found) {
        return new ShownResult(
                found,
                results.rounds(filter, found.asked(), PageRequest.ofPage(page(), MOST_ROUNDS, false)),
                found.asked().rated().stream()
                        .filter(question -> question.kind().isBanded())
                        .findFirst()
                        .map(question -> results.months(filter, question))
                        .orElse(List.of()),
                Language.ofPage());
    }

    /** The same filter for the export: {@code ?from=2018-01-01}. */
    public String getQuery() {
        return wanted.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("page"))
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /** What was asked for, by the name of the parameter. */
    public Map<String, String> getWanted() {
        return wanted;
    }

    public WaveKind getKind() {
        return filter.kind();
    }

    /** Null while nothing may be shown. */
    public ShownResult getResult() {
        return result;
    }

    public int getSmallest() {
        return SmallRoom.smallest(filter.kind());
    }

    public int getPage() {
        return page();
    }

    /** Whether there may be more sessions after these. */
    public boolean isMore() {
        return result.getRounds().size() == MOST_ROUNDS;
    }

    private int page() {
        var text = wanted.getOrDefault("page", "1");
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    private WaveKind kind() {
        return Instrument.of(wanted.get("kind"));
    }

    private UUID id(String name) {
        return wanted.containsKey(name) ? PathId.of(wanted.get(name)) : null;
    }

    /** A day the browser could not have sent narrows nothing. */
    private LocalDate date(String name) {
        try {
            return wanted.containsKey(name) ? Day.read(wanted.get(name)) : null;
        } catch (DateTimeParseException unreadable) {
            wanted.remove(name);
            return null;
        }
    }
}
