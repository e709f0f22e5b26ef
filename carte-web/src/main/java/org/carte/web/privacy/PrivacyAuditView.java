package org.carte.web.privacy;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.privacy.AuditService;
import org.carte.persistence.privacy.AuditLine;
import org.carte.web.shared.Queries;

/** Backs {@code app/privacy/audit.xhtml}: the trail. What is looked for stands in the address. */
@Named
@RequestScoped
public class PrivacyAuditView {

    private static final int SIZE = 25;

    @Inject
    AuditService audit;

    private String q;
    private int page;
    private List<AuditLine> rows = List.of();

    /** Looks. */
    public void load() {
        page = Math.max(0, page);
        rows = audit.search(q, PageRequest.ofPage(page + 1L, SIZE, false)).content();
    }

    /** The same for a file. */
    public String getQuery() {
        return Queries.of("q", q);
    }

    /** The address of another page of the list. */
    public String turn(int pages) {
        return "?" + Queries.of("q", q, "page", page + pages);
    }

    public boolean isFirst() {
        return page == 0;
    }

    public boolean isLast() {
        return rows.size() < SIZE;
    }

    public List<AuditLine> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.isBlank() ? null : q;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
