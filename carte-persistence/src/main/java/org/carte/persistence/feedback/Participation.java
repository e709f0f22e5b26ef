package org.carte.persistence.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Somebody has answered: that and nothing else, so that nobody answers twice. */
@Entity
@Table(name = "participation")
public class Participation implements Serializable {

    @Id
    private UUID waveId;

    @Id
    private UUID personId;

    protected Participation() {}

    public UUID getWaveId() {
        return waveId;
    }

    public UUID getPersonId() {
        return personId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participation that && waveId.equals(that.waveId) && personId.equals(that.personId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(waveId, personId);
    }
}
