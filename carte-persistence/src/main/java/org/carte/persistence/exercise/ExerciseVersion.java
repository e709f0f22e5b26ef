package org.carte.persistence.exercise;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an exercise says. Never changed once stored: a session that has planned it keeps it. */
@Entity
@Table(name = "exercise_version")
public class ExerciseVersion extends StoredEntity {

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Exercise exercise;

    @Positive
    private int number;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 40)
    private String type;

    @NotNull
    @Size(max = 4000)
    private String instructions = "";

    @NotNull
    @Size(max = 2000)
    private String goals = "";

    @NotNull
    @Size(max = 2000)
    private String materials = "";

    @Min(1)
    @Max(480)
    private int minutes;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> config;

    @Enumerated(STRING)
    private Zone zone;

    @NotNull
    @Enumerated(STRING)
    private Sharing sharing;

    @NotNull
    private Instant createdAt;

    /** Title and goals as they are looked for; the database writes it. */
    @Column(insertable = false, updatable = false)
    private String searchText;

    protected ExerciseVersion() {}

    /** A version to be filled in before it is stored. */
    public ExerciseVersion(Exercise exercise, int number, Instant createdAt) {
        this.exercise = exercise;
        this.number = number;
        this.createdAt = createdAt;
    }

    public Exercise getExercise() {
        return exercise;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
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

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Map<String, Object> getConfig() {
        return config;
    }

    public void setConfig(Map<String, Object> config) {
        this.config = config;
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

    public Instant getCreatedAt() {
        return createdAt;
    }
}
