package org.carte.persistence.live;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** Who moved a room, how and when. */
@Entity
@Table(name = "room_turn")
public class RoomTurn extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    @Column(updatable = false)
    private UUID blockId;

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private RoomAct act;

    @Column(updatable = false)
    private Integer minutes;

    @NotNull
    @Column(updatable = false)
    private Instant madeAt;

    protected RoomTurn() {}

    /** @param minutes how many more or fewer; null for everything but that */
    public RoomTurn(UUID sessionId, UUID personId, UUID blockId, RoomAct act, Integer minutes, Instant madeAt) {
        this.sessionId = sessionId;
        this.personId = personId;
        this.blockId = blockId;
        this.act = act;
        this.minutes = minutes;
        this.madeAt = madeAt;
    }
}
