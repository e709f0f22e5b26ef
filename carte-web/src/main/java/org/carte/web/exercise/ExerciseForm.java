package org.carte.web.exercise;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.carte.ejb.exercise.ExerciseContent;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;

/** What every exercise says, whatever its type, while it is being written. */
public class ExerciseForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String instructions;
    private String goals;
    private String materials;
    private Integer minutes = 20;
    private Zone zone;
    private Sharing sharing = Sharing.ME;
    private String tags;
    private boolean shared = true;

    /** A new one: twenty minutes, nobody else reads, all facilitators may use it. */
    public ExerciseForm() {}

    /** One that exists. */
    public ExerciseForm(ExerciseContent content) {
        title = content.title();
        instructions = content.instructions();
        goals = content.goals();
        materials = content.materials();
        minutes = content.minutes();
        zone = content.zone();
        sharing = content.sharing();
        tags = String.join(", ", content.tags());
        shared = content.shared();
    }

    /** Together with its type and configuration. */
    ExerciseContent content(String type, Map<String, Object> config) {
        return new ExerciseContent(
                title,
                type,
                Objects.toString(instructions, ""),
                Objects.toString(goals, ""),
                Objects.toString(materials, ""),
                minutes,
                config,
                zone,
                sharing,
                Arrays.stream(Objects.toString(tags, "").split(",", -1))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                shared);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getInstructions() {
        return instructions;
    }

    public void setInstructions(String instructions) {
        this.instructions = instructions;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Zone getZone() {
        return zone;
    }

    public void setZone(Zone zone) {
        this.zone = zone;
    }

    public Sharing getSharing() {
        return sharing;
    }

    public void setSharing(Sharing sharing) {
        this.sharing = sharing;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
