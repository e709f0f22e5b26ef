package org.carte.web.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Rows of a form that the reader adds, removes and moves before anything is stored. */
public class EditedRows<T extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1;

    /** Makes an empty row; serializable, for the form lives in the reader's session. */
    @FunctionalInterface
    public interface Blank<T> extends Serializable {

        /** A row to be filled in. */
        T make();
    }

    private final Blank<T> blank;
    private final ArrayList<T> all;

    /** These rows to begin with. */
    public EditedRows(Blank<T> blank, Collection<T> rows) {
        this.blank = blank;
        this.all = new ArrayList<>(rows);
    }

    /** An empty row at the end. */
    public void add() {
        all.add(blank.make());
    }

    /** Without that row. */
    public void remove(int index) {
        all.remove(index);
    }

    /** One place up; the first stays where it is. */
    public void up(int index) {
        if (index > 0) {
            Collections.swap(all, index, index - 1);
        }
    }

    /** One place down; the last stays where it is. */
    public void down(int index) {
        if (index < all.size() - 1) {
            Collections.swap(all, index, index + 1);
        }
    }

    public List<T> getAll() {
        return all;
    }
}
