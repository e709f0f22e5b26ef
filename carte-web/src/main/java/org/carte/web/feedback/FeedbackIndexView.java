package org.carte.web.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

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
import org.carte.persistence.feedback.Choice;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/index.xhtml}: what people thought, across sessions. All of its state is in the address. */
@Named
@RequestScoped
public class FeedbackIndexView {

    @Inject
    ResultService results;

    private final Map<String, String> wanted = new TreeMap<>();
    private FeedbackResult result;

    /** Reads the results, as long as enough people have answered. */
    public void load() {
        wanted.values().removeIf(value -> value == null || value.isBlank());
        var filter = new ResultFilter(date("from"), date("to"), id("programme"), id("facilitator"), id("venue"));
        result = results.find(filter).orElse(null);
    }

    /** The same filter for the export: {@code ?from=2018-01-01}. */
    public String getQuery() {
        return wanted.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /** What was asked for, by the name of the parameter. */
    public Map<String, String> getWanted() {
        return wanted;
    }

    public List<Choice> getProgrammes() {
        return results.programmes();
    }

    public List<Choice> getVenues() {
        return results.venues();
    }

    public List<Choice> getFacilitators() {
        return results.facilitators();
    }

    /** Null while too few have answered. */
    public FeedbackResult getResult() {
        return result;
    }

    public int getSmallest() {
        return SmallRoom.smallest();
    }

    private UUID id(String name) {
        return wanted.containsKey(name) ? PathId.of(wanted.get(name)) : null;
    }

    /** A day the browser could not have sent narrows nothing. */
    private LocalDate date(String name) {
        try {
            return wanted.containsKey(name) ? LocalDate.parse(wanted.get(name)) : null;
        } catch (DateTimeParseException unreadable) {
            wanted.remove(name);
            return null;
        }
    }
}
