package org.carte.ejb.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.picture.Picture;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Violation;

/**
 * A kind of exercise: what it asks, what may be answered, and what becomes of it. Adding one takes a class in
 * {@code type}, the page fragment {@code WEB-INF/exercise/<code>.xhtml}, words and a sample for the tests; see
 * {@code docs/exercise-types.md}.
 *
 * <p>A type says two shapes; checks, JSON Schema, the form of its author and the fields of the page follow from them.
 * What reads a configuration or a payload may trust that it was checked.
 */
public interface ExerciseType {

    /** The name of the type, as it is stored. */
    String code();

    /** With whom it is done: most for oneself. */
    default Company company() {
        return Company.ALONE;
    }

    /** What an author configures, in the order of the form. */
    Fields config();

    /** What a new exercise begins with. */
    default Map<String, Object> begin() {
        return Map.of();
    }

    /**
     * What a participant writes; half of it is not wrong.
     *
     * @param config of the exercise, or {@link Tree#UNWRITTEN} for what all exercises of the type have in common
     */
    Fields payload(Tree config);

    /** What a shape cannot say about a configuration. */
    default void checkConfig(Tree config, Reading reading) {}

    /** What a shape cannot say about something written. */
    default void check(Tree config, Tree payload, Reading reading) {}

    /** What is missing before one may call it done. */
    void complete(Tree config, Tree payload, Reading reading);

    /**
     * What was answered, to be read by people: one line or more, none where nothing was said.
     *
     * @param reader how they write numbers and lists
     */
    List<String> summarise(Tree config, Tree payload, Locale reader);

    /** What may go to the map, each of at most 140 characters. */
    List<Piece> offers(Tree config, Tree payload);

    /** The fields whose pieces may go to different zones of the map; none where all that is offered is of one kind. */
    default List<String> sources(Tree config) {
        return List.of();
    }

    /** What somebody it was written about decides on, piece by piece: at full length, where they may be long. */
    default List<Piece> sentences(Tree config, Tree payload) {
        return offers(config, payload);
    }

    /** What the answers of several people say together, where it is the sum that counts; nothing for most types. */
    default List<String> together(Tree config, List<Tree> payloads, Locale reader) {
        return List.of();
    }

    /** The same as a picture, or what answers of another kind look like together; null for none. */
    default Picture picture(Tree config, List<Tree> payloads) {
        return null;
    }

    /** Says something in {@link #together}: then the room is never shown one anonymous answer after the other. */
    default boolean isSummedUp() {
        return false;
    }

    /** What is wrong with a configuration of unknown origin; empty when it can be used. */
    default List<Violation> validateConfig(Map<String, Object> config) {
        return Checks.config(this, config);
    }

    /** What is wrong with something half written, of unknown origin; incomplete is not wrong. */
    default List<Violation> validate(Map<String, Object> config, Map<String, Object> payload) {
        return Checks.payload(this, config, payload);
    }

    /** What is missing before one may call it done. */
    default List<Violation> missing(Map<String, Object> config, Map<String, Object> payload) {
        var reading = new Reading();
        complete(Tree.of(config), Tree.of(payload), reading);
        return reading.violations();
    }
}
