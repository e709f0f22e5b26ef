package org.carte.persistence.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What somebody answered to a positioning question. Read by those who plan and those who run the session. */
@Entity
@Table(name = "positioning_answer")
public class PositioningAnswer extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID enrolmentId;

    @NotNull
    @Column(updatable = false)
    private UUID questionId;

    @NotBlank
    @Size(max = 2000)
    private String reply;

    protected PositioningAnswer() {}

    /** That enrolment's answer to that question. */
    public PositioningAnswer(UUID enrolmentId, UUID questionId, String reply) {
        this.enrolmentId = enrolmentId;
        this.questionId = questionId;
        this.reply = reply;
    }

    public UUID getEnrolmentId() {
        return enrolmentId;
    }

    public UUID getQuestionId() {
        return questionId;
    }

    public String getReply() {
        return reply;
    }
}
