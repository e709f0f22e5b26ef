package org.carte.web.shared;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Feeds a table from a service, one page at a time, searched by words. The order is the service's.
 *
 * <pre>{@code new PagedModel<>((words, page) -> people.search(words, page))}</pre>
 */
public class PagedModel<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1;

    /** A search of a service; serializable, for the table lives in the reader's session. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {

        /** @param words null or blank for everything */
        Page<T> find(String words, PageRequest page);
    }

    /** How much a search finds; serializable for the same reason. */
    @FunctionalInterface
    public interface Counter extends Serializable {

        /** @param words null or blank for everything */
        long count(String words);
    }

    private final Source<T> source;
    private final Counter counter;
    private String words;

    /** A table with everything in it, until words are set. */
    public PagedModel(Source<T> source) {
        this(source, words -> source.find(words, PageRequest.ofPage(1, 1, true)).totalElements());
    }

    /** The same where counting is a matter of its own. */
    public PagedModel(Source<T> source, Counter counter) {
        this.source = source;
        this.counter = counter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(counter.count(words));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return source.find(words, PageRequest.ofPage(first / size + 1L, size, false))
                .content();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
