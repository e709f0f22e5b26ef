package org.carte.ejb.exercise;

import java.util.Map;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;

/**
 * What an exercise says, as its author writes it.
 *
 * @param config in the type's own shape
 * @param zone of the map it feeds; null for none
 * @param sharing who reads an answer unless its author says otherwise
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
        Sharing sharing) {

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
