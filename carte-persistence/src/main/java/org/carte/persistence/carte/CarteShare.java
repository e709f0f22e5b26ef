package org.carte.persistence.carte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.shared.StoredEntity;

/**
 * Some zones of a map that somebody else may read: whoever has a link to them, without an account, or the facilitators of
 * the session.
 */
@Entity
@Table(name = "carte_share")
public class CarteShare extends StoredEntity {

    /** The longest note of whom it is for. */
    public static final int LABEL = 80;

    @NotNull
    @Column(updatable = false)
    private UUID carteId;

    @Column(updatable = false)
    private String tokenHash;

    @NotEmpty
    private List<@NotNull String> zones;

    private boolean centre;

    @NotNull
    @Size(max = LABEL)
    private String label;

    @NotNull
    private Instant createdAt;

    @NotNull
    private Instant expiresAt;

    private int opened;

    private Instant openedAt;

    protected CarteShare() {}

    /**
     * A new one.
     *
     * @param tokenHash of the token of a link, which is told once and not kept; null for the facilitators
     * @param centre whether headline and promise are shown too
     * @param label whom it is for; empty for nobody in particular
     */
    public CarteShare(
            UUID carteId,
            String tokenHash,
            List<Zone> zones,
            boolean centre,
            String label,
            Instant createdAt,
            Instant expiresAt) {
        this.carteId = carteId;
        this.tokenHash = tokenHash;
        this.zones = zones.stream().map(Zone::name).toList();
        this.centre = centre;
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Whether it still opens. */
    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Whether it is no link: the facilitators of the session read it, as themselves. */
    public boolean isEntrusted() {
        return tokenHash == null;
    }

    public UUID getCarteId() {
        return carteId;
    }

    /** What it shows, in the order in which zones go round the map. */
    public List<Zone> getZones() {
        return zones.stream().map(Zone::valueOf).sorted().toList();
    }

    public boolean isCentre() {
        return centre;
    }

    public String getLabel() {
        return label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** How often it was opened. */
    public int getOpened() {
        return opened;
    }

    /** When it was opened last; null when it never was. */
    public Instant getOpenedAt() {
        return openedAt;
    }
}
