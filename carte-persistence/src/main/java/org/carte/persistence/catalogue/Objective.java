package org.carte.persistence.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What a participant will be able to do; each can be assessed by itself. */
@Entity
@Table(name = "objective")
public class Objective extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID programmeVersionId;

    @PositiveOrZero
    private int position;

    @NotBlank
    @Size(max = 400)
    private String wording;

    protected Objective() {}

    /** The objective at that place of the list, counted from 0. */
    public Objective(UUID programmeVersionId, int position, String wording) {
        this.programmeVersionId = programmeVersionId;
        this.position = position;
        this.wording = wording;
    }

    public UUID getProgrammeVersionId() {
        return programmeVersionId;
    }

    public int getPosition() {
        return position;
    }

    public String getWording() {
        return wording;
    }
}
