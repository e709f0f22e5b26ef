package org.carte.persistence.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What somebody did with a sentence that was written about them. */
@Entity
@Table(name = "sentence_review")
public class SentenceReview extends StoredEntity {

    /** The longest wording: what a map holds. */
    public static final int WORDING = 140;

    @NotNull
    @Column(updatable = false)
    private UUID answerId;

    @NotNull
    @Column(updatable = false)
    private UUID sentence;

    @Size(min = 1, max = WORDING)
    private String wording;

    protected SentenceReview() {}

    public UUID getAnswerId() {
        return answerId;
    }

    public UUID getSentence() {
        return sentence;
    }

    /** What it says now; null when it was refused. */
    public String getWording() {
        return wording;
    }

    /** It was kept, in these words or others. */
    public boolean isKept() {
        return wording != null;
    }
}
