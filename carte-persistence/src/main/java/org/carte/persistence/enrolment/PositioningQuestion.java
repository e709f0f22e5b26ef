package org.carte.persistence.enrolment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A question asked before the session, so that those who run it know where people start from. */
@Entity
@Table(name = "positioning_question")
public class PositioningQuestion extends StoredEntity {

    @Column(updatable = false)
    private UUID programmeId;

    @Column(updatable = false)
    private UUID sessionId;

    @NotBlank
    @Size(max = 300)
    private String wording;

    @NotNull
    @Enumerated(STRING)
    private PositioningKind kind;

    @NotNull
    @Size(max = 12)
    private List<@NotBlank @Size(max = 120) String> choices = List.of();

    protected PositioningQuestion() {}

    /**
     * A question of a programme or of one session; one of the two keys is null.
     *
     * @param choices at least two for a choice, none for the others
     */
    public PositioningQuestion(
            UUID programmeId, UUID sessionId, String wording, PositioningKind kind, List<String> choices) {
        this.programmeId = programmeId;
        this.sessionId = sessionId;
        this.wording = wording;
        this.kind = kind;
        this.choices = List.copyOf(choices);
    }

    /** Says it otherwise. */
    public void ask(String otherWording, PositioningKind otherKind, List<String> otherChoices) {
        wording = otherWording;
        kind = otherKind;
        choices = List.copyOf(otherChoices);
    }

    /** Whether it is asked at every session of the programme. */
    public boolean isOfProgramme() {
        return programmeId != null;
    }

    public UUID getProgrammeId() {
        return programmeId;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public String getWording() {
        return wording;
    }

    public PositioningKind getKind() {
        return kind;
    }

    public List<String> getChoices() {
        return choices;
    }
}
