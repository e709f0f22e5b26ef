package org.carte.ejb.exercise;

/**
 * What is looked for in the library. What is null or blank does not matter.
 *
 * @param words of title, goal and tags
 * @param type the name of a type
 * @param tag one that is borne
 * @param favourites only those the reader has marked
 * @param own only those the reader has written
 */
public record ExerciseSearch(String words, String type, String tag, boolean favourites, boolean own) {

    /** By words alone. */
    public static ExerciseSearch words(String words) {
        return new ExerciseSearch(words, "", "", false, false);
    }

    String typeOrAll() {
        return type == null ? "" : type;
    }

    String tagOrAll() {
        return tag == null ? "" : tag;
    }
}
