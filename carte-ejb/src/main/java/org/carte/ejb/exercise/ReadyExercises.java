package org.carte.ejb.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.exercise.shape.Json;

/** The exercises that ship with the platform, for a day about professional identity. */
final class ReadyExercises {

    private ReadyExercises() {}

    /** All of them in French, or in English for everybody else. */
    static List<ReadyExercise> in(Locale locale) {
        var language = Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? "fr" : "en";
        try (var file = ReadyExercises.class.getResourceAsStream("ready-" + language + ".json")) {
            var all = (Map<?, ?>) Json.read(new String(file.readAllBytes(), UTF_8));
            return ((List<?>) all.get("exercises"))
                    .stream()
                            .map(each -> new ReadyExercise(
                                    String.valueOf(((Map<?, ?>) each).get("key")), ExerciseFile.read("ready", each)))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
