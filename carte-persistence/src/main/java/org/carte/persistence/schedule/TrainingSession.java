package org.carte.persistence.schedule;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.shared.StoredEntity;
import org.carte.persistence.venue.Room;

/** A programme, in a room, at a time, with so many places. */
@Entity
@Table(name = "training_session")
public class TrainingSession extends StoredEntity {

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private ProgrammeVersion programmeVersion;

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Room room;

    @NotNull
    @Enumerated(STRING)
    private SessionStatus status = SessionStatus.DRAFT;

    @Min(1)
    private int minPlaces;

    @Min(1)
    @Max(1000)
    private int maxPlaces;

    private boolean selfEnrolment;

    @NotNull
    private Instant startsAt;

    @Column(insertable = false, updatable = false)
    private int calendarSequence;

    @Column(insertable = false, updatable = false)
    private int calendarDays;

    protected TrainingSession() {}

    /** A draft, to be filled in. */
    public TrainingSession(ProgrammeVersion programmeVersion, Room room) {
        this.programmeVersion = programmeVersion;
        this.room = room;
    }

    public ProgrammeVersion getProgrammeVersion() {
        return programmeVersion;
    }

    public void setProgrammeVersion(ProgrammeVersion programmeVersion) {
        this.programmeVersion = programmeVersion;
    }

    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }

    public SessionStatus getStatus() {
        return status;
    }

    public void setStatus(SessionStatus status) {
        this.status = status;
    }

    public int getMinPlaces() {
        return minPlaces;
    }

    public void setMinPlaces(int minPlaces) {
        this.minPlaces = minPlaces;
    }

    public int getMaxPlaces() {
        return maxPlaces;
    }

    public void setMaxPlaces(int maxPlaces) {
        this.maxPlaces = maxPlaces;
    }

    public boolean isSelfEnrolment() {
        return selfEnrolment;
    }

    public void setSelfEnrolment(boolean selfEnrolment) {
        this.selfEnrolment = selfEnrolment;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(Instant startsAt) {
        this.startsAt = startsAt;
    }

    /** How often time or place have changed or the session was cancelled: the SEQUENCE of its events. */
    public int getCalendarSequence() {
        return calendarSequence;
    }

    /** On how many days it was announced at most. */
    public int getCalendarDays() {
        return calendarDays;
    }
}
