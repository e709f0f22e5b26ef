package org.carte.persistence.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Somebody has handed in a paper form that is not typed in yet. */
@Entity
@Table(name = "paper_handed")
public class PaperHanded implements Serializable {

    @Id
    private UUID waveId;

    @Id
    private UUID personId;

    protected PaperHanded() {}

    public UUID getWaveId() {
        return waveId;
    }

    public UUID getPersonId() {
        return personId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaperHanded that && waveId.equals(that.waveId) && personId.equals(that.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(waveId, personId);
    }
}
