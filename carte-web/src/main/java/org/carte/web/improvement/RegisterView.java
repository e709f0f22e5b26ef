package org.carte.web.improvement;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import java.time.LocalDate;
import java.util.List;
import org.carte.web.shared.Queries;

/** A register on screen: what is open or what is done with, searched, page by page. All of it stands in the address. */
public abstract class RegisterView<T> {

    private static final int SIZE = 25;

    private final String doneName;
    private String q;
    private boolean done;
    private int page;
    private List<T> rows = List.of();
    private LocalDate today;

    /** @param doneName what the address calls being done with */
    RegisterView(String doneName) {
        this.doneName = doneName;
    }

    abstract Page<T> search(String words, boolean isDone, PageRequest request);

    abstract LocalDate today();

    /** Looks. */
    public void load() {
        page = Math.max(0, page);
        today = today();
        rows = search(q, done, PageRequest.ofPage(page + 1L, SIZE, false)).content();
    }

    /** The same for a file. */
    public String getQuery() {
        return Queries.of("q", q, doneName, done ? true : null);
    }

    /** The address of another page of the list. */
    public String turn(int pages) {
        return "?" + Queries.of("q", q, doneName, done ? true : null, "page", page + pages);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return rows.size() < SIZE;
    }

    public List<T> getRows() {
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

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
