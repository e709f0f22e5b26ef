package org.carte.web.schedule;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.schedule.SessionFilter;
import org.carte.ejb.schedule.SessionService;
import org.carte.persistence.schedule.SessionRow;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.web.shared.Queries;

/** Backs {@code app/schedule/list.xhtml}: the sessions somebody plans or runs. What is looked for stands in the address. */
@Named
@RequestScoped
public class ScheduleListView {

    private static final int SIZE = 25;

    @Inject
    SessionService sessions;

    private String q;
    private SessionStatus status;
    private int page;
    private Page<SessionRow> found;

    /** Looks. */
    public void load() {
        page = Math.max(0, page);
        var filter = new SessionFilter(null, null, status, null, q);
        found = sessions.search(filter, PageRequest.ofPage(page + 1L, SIZE, true));
    }

    public List<SessionRow> getRows() {
        return found == null ? List.of() : found.content();
    }

    public long getTotal() {
        return found == null ? 0 : found.totalElements();
    }

    /** Whether something is looked for, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null || status != null;
    }

    /** What is looked for, as an address says it. */
    public String getQuery() {
        return Queries.of("q", q, "status", status);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return (page + 1L) * SIZE >= getTotal();
    }

    public SessionStatus[] getStatuses() {
        return SessionStatus.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public void setStatus(SessionStatus status) {
        this.status = status;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
