package org.carte.persistence.feedback;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote, without who and when. The key is random: read in its order, texts say nothing of the order they
 * came in.
 */
@Entity
@Table(name = "free_text")
public class FreeText implements Serializable {

    @Id
    @Column(updatable = false)
    private UUID id = UUID.randomUUID();

    @NotNull
    @Column(updatable = false)
    private UUID waveId;

    @NotBlank
    @Size(max = 40)
    private String question;

    @NotBlank
    @Size(max = 2000)
    private String wording;

    @Version
    private int version;

    /** Set for several texts at once, see {@link FeedbackRepository#releaseTexts}. */
    @Column(updatable = false)
    private boolean released;

    @NotNull
    @Enumerated(STRING)
    private TextReview review = TextReview.UNDECIDED;

    private boolean asked;

    private UUID decidedBy;

    private Instant publicFrom;

    @Size(max = 2000)
    private String original;

    protected FreeText() {}

    /** A text about one question of one round. */
    public FreeText(UUID waveId, String question, String wording) {
        this.waveId = waveId;
        this.question = question;
        this.wording = wording;
    }

    /**
     * Says who may read it.
     *
     * @param from when participants may, at the latest; of a public text alone
     */
    public void decide(TextReview decision, UUID by, Instant from) {
        review = decision;
        decidedBy = by;
        publicFrom = decision == TextReview.PUBLIC ? from : null;
        asked = false;
    }

    /** Somebody it may be about asks that it be withheld. */
    public void ask() {
        asked = true;
    }

    /** Takes words out of it; what was written first stays beside it. */
    public void edit(String words) {
        var first = original == null ? wording : original;
        original = words.equals(first) ? null : first;
        wording = words;
    }

    /** Puts on the version its reader had seen, so that the update fails when somebody else was faster. */
    public void seenAt(int seen) {
        version = seen;
    }

    public UUID getId() {
        return id;
    }

    public UUID getWaveId() {
        return waveId;
    }

    public String getQuestion() {
        return question;
    }

    public String getWording() {
        return wording;
    }

    public int getVersion() {
        return version;
    }

    /** Whether enough people have answered to hide the one who wrote it. */
    public boolean isReleased() {
        return released;
    }

    public TextReview getReview() {
        return review;
    }

    /** Whether somebody asks that it be withheld. */
    public boolean isAsked() {
        return asked;
    }

    /** Who decided; null while nobody has. */
    public UUID getDecidedBy() {
        return decidedBy;
    }

    /** From when participants may read it, at the latest; null while they may not. */
    public Instant getPublicFrom() {
        return publicFrom;
    }

    /** What was written before somebody changed it; null when nobody has. */
    public String getOriginal() {
        return original;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FreeText that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
