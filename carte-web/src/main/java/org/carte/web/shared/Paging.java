package org.carte.web.shared;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;

/** Which part of a list is asked for: {@code ?page=0&size=50}. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("0")
    @Min(0)
    @Max(1_000_000)
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int size;

    /**
     * One page of a list.
     *
     * @param page counted from 0
     * @param total how many there are on all pages
     */
    public record Items<T>(List<T> items, int page, int size, long total) {}

    /** What repositories understand; their pages count from 1. */
    public PageRequest request() {
        return PageRequest.ofPage(page + 1L, size, true);
    }

    /** A page of the database as the contract shows it. */
    public <E, T> Items<T> items(Page<E> found, Function<E, T> shown) {
        return new Items<>(found.stream().map(shown).toList(), page, size, found.totalElements());
    }
}
