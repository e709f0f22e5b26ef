package org.carte.ejb.exercise;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Flag;
import org.carte.ejb.exercise.shape.Id;
import org.carte.ejb.exercise.shape.Items;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Shape;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;

/** One exercise as JSON, to be carried to another library. */
final class ExerciseFile {

    /** The configuration is looked at by its type. */
    private static final Shape CONFIG = new Shape() {
        @Override
        public void check(String path, Object value, Reading reading) {
            if (!(value instanceof Map)) {
                reading.wrong(path, Reading.SHAPE);
            }
        }

        @Override
        public Map<String, Object> schema() {
            return Shape.words("type", "object");
        }
    };

    private static final Fields SHAPE = Fields.none()
            .may("key", Text.upTo(80))
            .needs("title", Text.words(160))
            .needs("type", Id.any())
            .may("instructions", Text.upTo(4000))
            .may("goals", Text.upTo(2000))
            .may("materials", Text.upTo(2000))
            .needs("minutes", new Whole(1, 480))
            .needs("config", CONFIG)
            .may("zone", Id.any())
            .needs("sharing", Id.any())
            .may("tags", Items.of(Text.words(40), 0, 12))
            .may("shared", new Flag());

    private ExerciseFile() {}

    static String write(ExerciseContent content) {
        var file = new LinkedHashMap<String, Object>();
        file.put("title", content.title());
        file.put("type", content.type());
        file.put("instructions", content.instructions());
        file.put("goals", content.goals());
        file.put("materials", content.materials());
        file.put("minutes", content.minutes());
        file.put("config", content.config());
        file.put("sharing", content.sharing().name());
        file.put("tags", content.tags());
        file.put("shared", content.shared());
        if (content.zone() != null) {
            file.put("zone", content.zone().name());
        }
        return Json.write(file);
    }

    /** @throws InvalidException naming the first member that is wrong, below {@code name} */
    static ExerciseContent read(String name, Object json) {
        var reading = new Reading();
        SHAPE.check("", json, reading);
        reading.violations().stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal(name);
        });
        return content(name, (Map<?, ?>) json);
    }

    @SuppressWarnings("unchecked")
    private static ExerciseContent content(String name, Map<?, ?> json) {
        var tree = Tree.of(json);
        var zone = tree.text("zone");
        return new ExerciseContent(
                tree.text("title"),
                tree.text("type"),
                tree.text("instructions"),
                tree.text("goals"),
                tree.text("materials"),
                tree.number("minutes"),
                (Map<String, Object>) json.get("config"),
                zone.isEmpty() ? null : one(Zone.class, name + ".zone", zone),
                one(Sharing.class, name + ".sharing", tree.text("sharing")),
                tree.texts("tags"),
                json.get("shared") == null || tree.flag("shared"));
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String field, String value) {
        return Optional.of(value)
                .filter(name -> Arrays.stream(kind.getEnumConstants())
                        .anyMatch(each -> each.name().equals(name)))
                .map(name -> Enum.valueOf(kind, name))
                .orElseThrow(() -> new InvalidException(field, Reading.UNKNOWN, value));
    }
}
