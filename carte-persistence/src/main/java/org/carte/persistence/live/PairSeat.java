package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Somebody's place in a group of a round: each asks the one on the next place, the last the first. */
@Entity
@Table(name = "pair_seat")
public class PairSeat extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID roundId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @Positive
    private int groupNumber;

    @PositiveOrZero
    private int place;

    protected PairSeat() {}

    /** Somebody on a place. */
    public PairSeat(UUID roundId, UUID personId, int groupNumber, int place) {
        this.roundId = roundId;
        this.personId = personId;
        this.groupNumber = groupNumber;
        this.place = place;
    }

    public UUID getRoundId() {
        return roundId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public int getGroupNumber() {
        return groupNumber;
    }

    public int getPlace() {
        return place;
    }
}
