package org.carte.persistence.carte;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.shared.StoredEntity;

/** One sentence of a map, picked from an answer or written freely. */
@Entity
@Table(name = "entry")
public class Entry extends StoredEntity {

    /** The longest wording. */
    public static final int WORDING = 140;

    /** The longest part of an answer that can be picked. */
    public static final int PICKED = 4000;

    /** How many a zone holds. */
    public static final int A_ZONE = 12;

    /** The weight of what a person would not do without; 1 is the least. */
    public static final int WEIGHTIEST = 3;

    @NotNull
    @Column(updatable = false)
    private UUID carteId;

    @NotNull
    @Enumerated(STRING)
    private Zone zone;

    @PositiveOrZero
    private int position;

    @NotBlank
    @Size(max = WORDING)
    private String wording;

    @Min(1)
    @Max(WEIGHTIEST)
    private int weight = 1;

    private UUID answerId;

    @Size(max = PICKED)
    private String picked;

    protected Entry() {}

    /** A sentence written freely; it is placed before it is stored. */
    public Entry(UUID carteId, String wording) {
        this(carteId, wording, null, null);
    }

    /**
     * A sentence picked from an answer; it is placed before it is stored.
     *
     * @param picked what the answer said, word for word
     */
    public Entry(UUID carteId, String wording, UUID answerId, String picked) {
        this.carteId = carteId;
        this.wording = wording;
        this.answerId = answerId;
        this.picked = picked;
    }

    /** Puts it in a zone, so many places from its beginning. */
    public void place(Zone into, int at) {
        zone = into;
        position = at;
    }

    /** Says it in other words. */
    public void reword(String words) {
        wording = words;
    }

    /** Says how much it weighs, from 1 to 3. */
    public void weigh(int much) {
        weight = much;
    }

    public UUID getCarteId() {
        return carteId;
    }

    public Zone getZone() {
        return zone;
    }

    public int getPosition() {
        return position;
    }

    public String getWording() {
        return wording;
    }

    public int getWeight() {
        return weight;
    }

    public UUID getAnswerId() {
        return answerId;
    }

    public String getPicked() {
        return picked;
    }
}
