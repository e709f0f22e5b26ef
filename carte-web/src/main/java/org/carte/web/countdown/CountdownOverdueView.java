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

    /** A session with what should have been done around it. */
    public record Late(SessionProgress session, List<CountdownItem> items) {}

    /** Sessions with something overdue, the longest overdue first. */
    public List<Late> getSessions() {
        if (sessions == null) {
            sessions = countdowns.overdue().stream()
                    .collect(Collectors.groupingBy(CountdownItem::session, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new Late(entry.getKey(), entry.getValue()))
                    .toList();
        }
        return sessions;
    }
}
