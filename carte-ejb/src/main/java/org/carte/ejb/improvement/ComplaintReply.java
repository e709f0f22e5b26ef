package org.carte.ejb.improvement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.improvement.Complaint;
import org.carte.persistence.improvement.ComplaintOutcome;
import org.carte.persistence.improvement.ComplaintVia;

/**
 * What becomes of a complaint.
 *
 * @param outcome null while it is not known
 * @param answeredOn null while it is not answered
 */
public record ComplaintReply(
        @NotNull ComplaintVia via,
        @NotNull LocalDate dueOn,
        @Size(max = 4000) String answer,
        ComplaintOutcome outcome,
        LocalDate answeredOn) {

    /** The answer is never null. */
    public ComplaintReply {
        answer = answer == null ? "" : answer.strip();
    }

    /** @throws InvalidException when it is answered without an answer and what it came to, or before it came */
    void on(Complaint complaint, LocalDate received) {
        if (dueOn == null) {
            throw new InvalidException("dueOn", "error.complaint.due");
        }
        if (answeredOn != null && answer.isEmpty()) {
            throw new InvalidException("answer", "error.complaint.answer");
        }
        if (answeredOn != null && outcome == null) {
            throw new InvalidException("outcome", "error.complaint.outcome");
        }
        if (answeredOn != null && answeredOn.isBefore(received)) {
            throw new InvalidException("answeredOn", "error.complaint.before");
        }
        complaint.schedule(via, dueOn);
        complaint.answer(answer, outcome, answeredOn);
    }
}
