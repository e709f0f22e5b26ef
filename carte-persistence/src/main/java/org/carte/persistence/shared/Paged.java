package org.carte.persistence.shared;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.page.impl.PageRecord;
import java.util.function.LongSupplier;
import org.hibernate.query.SelectionQuery;

/** Reads a query whose text is made at run time a page at a time, as repositories do it for those they are generated with. */
public final class Paged {

    private Paged() {}

    /**
     * @param lines in order, with the values of their parameters
     * @param total how many there are; asked only when the page wants to know
     */
    public static <T> Page<T> of(SelectionQuery<T> lines, PageRequest page, LongSupplier total) {
        var found = lines.setFirstResult(Math.toIntExact((page.page() - 1) * page.size()))
                .setMaxResults(page.size())
                .getResultList();
        return new PageRecord<>(page, found, page.requestTotal() ? total.getAsLong() : -1);
    }
}
