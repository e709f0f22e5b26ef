package org.carte.web.improvement;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.carte.ejb.improvement.ImprovementService;
import org.carte.persistence.improvement.ImprovementRow;
import org.carte.web.shared.Queries;

/** Backs {@code app/improvement/list.xhtml}: what is to be made better. What is looked for stands in the address. */
@Named
@RequestScoped
public class ImprovementListView {

    private static final int SIZE = 25;

    @Inject
    ImprovementService improvements;

    private String q;
    private boolean closed;
    private int page;
    private List<ImprovementRow> rows = List.of();
    private LocalDate today;

    /** Looks. */
    public void load() {
        page = Math.max(0, page);
        today = improvements.today();
        rows = improvements
                .search(q, closed, PageRequest.ofPage(page + 1L, SIZE, false))
                .content();
    }

    /** The same for a file. */
    public String getQuery() {
        return Queries.of("q", q, "closed", closed ? true : null);
    }

    /** The address of another page of the list. */
    public String turn(int pages) {
        return "?" + Queries.of("q", q, "closed", closed ? true : null, "page", page + pages);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return rows.size() < SIZE;
    }

    public List<ImprovementRow> getRows() {
        return rows;
    }

    /** The day it is where the organisation lives. */
    public LocalDate getToday() {
        return today;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
