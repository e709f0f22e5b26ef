package org.carte.ejb.exercise;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.carte.ejb.exercise.type.TextLong;

/** Every class of the package of types that is one, as CDI would find them. */
public final class AllTypes {

    /** By their names. */
    public static final Map<String, ExerciseType> ALL = find();

    private AllTypes() {}

    private static Map<String, ExerciseType> find() {
        try {
            var here = new File(TextLong.class.getResource("TextLong.class").toURI()).getParentFile();
            var all = new TreeMap<String, ExerciseType>();
            for (var file : Objects.requireNonNull(here.list((folder, name) -> name.endsWith(".class")))) {
                var found = Class.forName(TextLong.class.getPackageName() + "." + file.replace(".class", ""));
                if (ExerciseType.class.isAssignableFrom(found)) {
                    var type = (ExerciseType) found.getDeclaredConstructor().newInstance();
                    all.put(type.code(), type);
                }
            }
            return all;
        } catch (URISyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
