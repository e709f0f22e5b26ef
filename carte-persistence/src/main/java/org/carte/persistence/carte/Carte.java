package org.carte.persistence.carte;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/**
 * The map of one person in one session. It is made by the database the first time its owner looks for it; its version
 * counts every change, also those of its entries.
 */
@Entity
@Table(name = "carte")
public class Carte extends StoredEntity {

    /** The longest headline. */
    public static final int HEADLINE = 80;

    /** The longest promise. */
    public static final int PROMISE = 240;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Size(max = HEADLINE)
    private String headline = "";

    @NotNull
    @Size(max = PROMISE)
    private String promise = "";

    @NotNull
    private Instant updatedAt;

    private int step;

    private boolean mayAsk;

    private Instant askedAt;

    protected Carte() {}

    public UUID getPersonId() {
        return personId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public String getHeadline() {
        return headline;
    }

    public String getPromise() {
        return promise;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    /** How many changes lie behind it that can be undone, those undone already not counted. */
    public int getStep() {
        return step;
    }

    /** Whether its owner agreed to be asked later if it is still true. */
    public boolean isMayAsk() {
        return mayAsk;
    }

    /** When they were asked; null as long as they were not. */
    public Instant getAskedAt() {
        return askedAt;
    }
}
