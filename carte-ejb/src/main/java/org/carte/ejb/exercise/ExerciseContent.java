package org.carte.ejb.exercise;

import java.util.List;
import java.util.Map;
import org.carte.persistence.exercise.Exercise;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;

/**
 * What an exercise says, as its author writes it.
 *
 * @param config in the type's own shape
 * @param zone of the map it feeds; null for none
 * @param sharing who reads an answer unless its author says otherwise
 * @param tags to find it by
 * @param shared with all facilitators; otherwise it is its owner's alone
 */
public record ExerciseContent(
        String title,
        String type,
        String instructions,
        String goals,
        String materials,
        int minutes,
        Map<String, Object> config,
        Zone zone,
        Sharing sharing,
        List<String> tags,
        boolean shared) {

    /** What a version says. */
    public static ExerciseContent of(ExerciseVersion version) {
        return new ExerciseContent(
                version.getTitle(),
                version.getType(),
                version.getInstructions(),
                version.getGoals(),
                version.getMaterials(),
                version.getMinutes(),
                version.getConfig(),
                version.getZone(),
                version.getSharing(),
                version.getExercise().getTags(),
                version.getExercise().isShared());
    }

    ExerciseContent unshared() {
        return new ExerciseContent(
                title, type, instructions, goals, materials, minutes, config, zone, sharing, tags, false);
    }

    Exercise on(Exercise exercise) {
        exercise.setTags(tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList());
        exercise.setShared(shared);
        return exercise;
    }

    ExerciseVersion on(ExerciseVersion version) {
        version.setTitle(title.strip());
        version.setType(type);
        version.setInstructions(instructions);
        version.setGoals(goals);
        version.setMaterials(materials);
        version.setMinutes(minutes);
        version.setConfig(config);
        version.setZone(zone);
        version.setSharing(sharing);
        return version;
    }
}
