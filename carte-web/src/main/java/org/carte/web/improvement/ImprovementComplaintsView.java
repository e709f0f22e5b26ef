package org.carte.web.improvement;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.persistence.improvement.Complaint;
import org.carte.web.shared.Queries;

/** Backs {@code app/improvement/complaints.xhtml}: the register of complaints. What is looked for stands in the address. */
@Named
@RequestScoped
public class ImprovementComplaintsView {

    private static final int SIZE = 25;

    @Inject
    ComplaintService complaints;

    private String q;
    private boolean answered;
    private int page;
    private List<Complaint> rows = List.of();
    private LocalDate today;

    /** Looks. */
    public void load() {
        page = Math.max(0, page);
        today = complaints.today();
        rows = complaints
                .search(q, answered, PageRequest.ofPage(page + 1L, SIZE, false))
                .content();
    }

    /** The same for a file. */
    public String getQuery() {
        return Queries.of("q", q, "answered", answered ? true : null);
    }

    /** The address of another page of the list. */
    public String turn(int pages) {
        return "?" + Queries.of("q", q, "answered", answered ? true : null, "page", page + pages);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return rows.size() < SIZE;
    }

    public List<Complaint> getRows() {
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

    public boolean isAnswered() {
        return answered;
    }

    public void setAnswered(boolean answered) {
        this.answered = answered;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
