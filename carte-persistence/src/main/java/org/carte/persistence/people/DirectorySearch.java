package org.carte.persistence.people;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.query.NativeQuery;

/**
 * What is looked for in the directory. Written as SQL that leaves out what is not asked, so that each search finds the
 * index that fits.
 *
 * @param words each must be found; letters and digits alone, in lower case and without accents
 * @param tag one of the person's tags, word for word; null for any
 * @param company without regard to accents and case; null for any
 */
public record DirectorySearch(List<String> words, String tag, String company) {

    /** More people than anybody pages through. */
    public static final int MANY = 2000;

    /** A shorter word must begin a word of the person: within one it would fit nearly everybody. */
    private static final int SHORTEST_PART = 3;

    private static final String PARAMETER = "word";

    /** The condition, empty for everybody. */
    String where() {
        var conditions = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            conditions.add("search_text like :" + PARAMETER + i);
        }
        if (tag != null) {
            conditions.add("tags @> array[cast(:tag as text)]");
        }
        if (company != null) {
            conditions.add("plain(company) = plain(:company)");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /**
     * Those who fit, by name. Few are found first, then put in order: on the way through the order the first Martin comes
     * after thirty thousand others, and the database cannot know. Of many, the first page is met early on that way.
     */
    String inOrder(boolean many) {
        var found = "select * from person" + where();
        return (many ? found : "with found as materialized (" + found + ") select * from found")
                + " order by sort_name, id";
    }

    /** Whether everybody fits. */
    public boolean isEverybody() {
        return where().isEmpty();
    }

    /** Fills the condition in. */
    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            query.setParameter(PARAMETER + i, (word.length() < SHORTEST_PART ? "% " : "%") + word + "%");
        }
        if (tag != null) {
            query.setParameter("tag", tag);
        }
        if (company != null) {
            query.setParameter("company", company);
        }
        return query;
    }
}
