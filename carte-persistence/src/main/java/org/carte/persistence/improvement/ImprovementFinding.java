package org.carte.persistence.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** A mean that was too low, in one round, about one question. */
@Entity
@Table(name = "improvement_finding")
public class ImprovementFinding implements Serializable {

    @Id
    private UUID waveId;

    @Id
    private String question;

    @Column(updatable = false)
    private UUID improvementId;

    private BigDecimal mean;

    protected ImprovementFinding() {}

    public UUID getWaveId() {
        return waveId;
    }

    public String getQuestion() {
        return question;
    }

    public UUID getImprovementId() {
        return improvementId;
    }

    public BigDecimal getMean() {
        return mean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImprovementFinding that && waveId.equals(that.waveId) && question.equals(that.question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(waveId, question);
    }
}
