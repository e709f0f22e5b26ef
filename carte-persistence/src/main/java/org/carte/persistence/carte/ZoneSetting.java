package org.carte.persistence.carte;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.exercise.Zone;
import org.carte.persistence.shared.StoredEntity;

/** How a programme words one zone of its maps, colours it, and how much it lets stand there. */
@Entity
@Table(name = "zone_setting")
public class ZoneSetting extends StoredEntity {

    /** The longest title. */
    public static final int TITLE = 60;

    /** The longest questions. */
    public static final int QUESTIONS = 600;

    /** How many colours there are. */
    public static final int COLOURS = 10;

    private static final List<Zone> ZONES = List.of(Zone.values());

    @NotNull
    @Column(updatable = false)
    private UUID programmeId;

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private Zone zone;

    // never null, but pages hold what is typed against this before it gets to the setter: an empty field is null there
    @Size(max = TITLE)
    private String title = "";

    @Size(max = QUESTIONS)
    private String questions = "";

    @Min(1)
    @Max(COLOURS)
    private int colour;

    @Min(1)
    @Max(Entry.A_ZONE)
    private int most = Entry.A_ZONE;

    protected ZoneSetting() {}

    /** A zone as the platform has it. */
    public ZoneSetting(UUID programmeId, Zone zone) {
        this.programmeId = programmeId;
        this.zone = zone;
        this.colour = usualColour(zone);
    }

    /** The colour a zone has unless a programme says otherwise: the zones go round in the order of the colours. */
    public static int usualColour(Zone zone) {
        return ZONES.indexOf(zone) + 1;
    }

    public Zone getZone() {
        return zone;
    }

    /** What it is called; empty for the words of the platform. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    /** What helps to fill it; empty for the words of the platform. */
    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions == null ? "" : questions;
    }

    /** Which of the colours of the rose, from 1. */
    public int getColour() {
        return colour;
    }

    public void setColour(int colour) {
        this.colour = colour;
    }

    /** How many sentences may stand there. */
    public int getMost() {
        return most;
    }

    public void setMost(int most) {
        this.most = most;
    }
}
