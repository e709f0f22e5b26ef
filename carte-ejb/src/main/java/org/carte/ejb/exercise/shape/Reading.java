package org.carte.ejb.exercise.shape;

import java.util.ArrayList;
import java.util.List;

/** Remembers what is wrong with JSON of unknown origin. */
public final class Reading {

    /** A key or an id that is not known; argument: the key. */
    public static final String UNKNOWN = "error.exercise.unknown";

    /** Something of another kind. */
    public static final String SHAPE = "error.exercise.shape";

    /** Nothing where something is needed. */
    public static final String MISSING = "error.exercise.missing";

    /** Argument: how many characters it may have. */
    public static final String TOO_LONG = "error.exercise.tooLong";

    /** Argument: how many characters it must have. */
    public static final String TOO_SHORT = "error.exercise.tooShort";

    /** Argument: how many there may be. */
    public static final String TOO_MANY = "error.exercise.tooMany";

    /** Argument: how many there must be. */
    public static final String TOO_FEW = "error.exercise.tooFew";

    /** Arguments: the smallest and the greatest number. */
    public static final String RANGE = "error.exercise.range";

    /** The same thing once more. */
    public static final String TWICE = "error.exercise.twice";

    private final List<Violation> found = new ArrayList<>();

    /** Everything that is wrong, in the order it was found. */
    public List<Violation> violations() {
        return List.copyOf(found);
    }

    /**
     * Remembers it.
     *
     * @param field the path; empty for the whole
     */
    public void wrong(String field, String key, Object... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
    }

    /** Nothing is wrong so far. */
    public boolean isClean() {
        return found.isEmpty();
    }

    /** The path of what stands there under that name. */
    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
