package org.carte.web.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import org.carte.ejb.improvement.ComplaintReply;
import org.carte.persistence.improvement.Complaint;
import org.carte.persistence.improvement.ComplaintOutcome;
import org.carte.persistence.improvement.ComplaintVia;

/** What becomes of a complaint while it is being written. */
public class ComplaintReplyForm implements Serializable {

    private static final long serialVersionUID = 1;

    private ComplaintVia via = ComplaintVia.MAIL;
    private LocalDate dueOn;
    private String answer;
    private ComplaintOutcome outcome;
    private LocalDate answeredOn;

    static ComplaintReplyForm of(Complaint complaint) {
        var form = new ComplaintReplyForm();
        form.via = complaint.getVia();
        form.dueOn = complaint.getDueOn();
        form.answer = complaint.getAnswer();
        form.outcome = complaint.getOutcome();
        form.answeredOn = complaint.getAnsweredOn();
        return form;
    }

    ComplaintReply reply() {
        return new ComplaintReply(via, dueOn, answer, outcome, answeredOn);
    }

    public ComplaintVia getVia() {
        return via;
    }

    public void setVia(ComplaintVia via) {
        this.via = via;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ComplaintOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ComplaintOutcome outcome) {
        this.outcome = outcome;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }
}
