package org.carte.persistence.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** How many gave one value to one question: all that is kept of a rating. */
@Entity
@Table(name = "rating_count")
public class RatingCount implements Serializable {

    @Id
    private UUID waveId;

    @Id
    private String question;

    @Id
    @Column(name = "value")
    private int rating;

    private int total;

    protected RatingCount() {}

    public UUID getWaveId() {
        return waveId;
    }

    public String getQuestion() {
        return question;
    }

    public int getRating() {
        return rating;
    }

    public int getTotal() {
        return total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingCount that
                && waveId.equals(that.waveId)
                && question.equals(that.question)
                && rating == that.rating;
    }

    @Override
    public int hashCode() {
        return Objects.hash(waveId, question, rating);
    }
}
