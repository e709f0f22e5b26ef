package org.carte.web.countdown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.carte.ejb.countdown.CountdownItem;
import org.carte.ejb.countdown.CountdownService;
import org.carte.persistence.countdown.SessionProgress;

/** Backs {@code app/countdown/overdue.xhtml}, a part of the administrator's home: what should be done by now. */
@Named
@RequestScoped
public class CountdownOverdueView {

    @Inject
    CountdownService countdowns;

    private List<Late> sessions;
    private List<Late> over;

    /** A session with what should have been done around it. */
    public record Late(SessionProgress session, List<CountdownItem> items) {}

    /** Sessions ahead with something overdue, the longest overdue first. */
    public List<Late> getSessions() {
        read();
        return sessions;
    }

    /** Sessions that are over and not finished, the latest first. */
    public List<Late> getOver() {
        read();
        return over;
    }

    private void read() {
        if (sessions == null) {
            var overdue = countdowns.overdue();
            sessions = bySession(overdue.ahead());
            over = bySession(overdue.leftOver());
        }
    }

    private static List<Late> bySession(List<CountdownItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(CountdownItem::session, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Late(entry.getKey(), entry.getValue()))
                .toList();
    }
}
