package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.carte.ejb.enrolment.SelfEnrolment;
import org.carte.ejb.enrolment.SelfEnrolmentService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/enrolment/join.xhtml}: one's own place in a session, as far as one can do something about it. */
@Named
@ViewScoped
public class EnrolmentJoinView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SelfEnrolmentService service;

    @Inject
    EnrolmentWordsView words;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private UUID id;
    private boolean leaving;
    private String reason;
    private transient SelfEnrolment mine;

    /** Finds out where the reader stands. */
    public void load() {
        mine = service.look(id);
    }

    /** Takes a place, or a place in the line. */
    public void enrol() {
        mine = service.enrol(id);
        messages.info("enrolment.join.done." + mine.status());
        again();
    }

    /** Takes the place that is held. */
    public void accept() {
        mine = service.accept(id);
        messages.info("enrolment.join.done.CONFIRMED");
        again();
    }

    /** Asks before anything is given back. */
    public void ask() {
        leaving = true;
    }

    /** Gives nothing back. */
    public void keep() {
        leaving = false;
    }

    /** Gives back the place, the offer or the place in the line; who waits first is next. */
    public void leave() {
        service.leave(id, reason);
        messages.info("enrolment.join.left");
        navigation.to("/app");
    }

    private void again() {
        navigation.to("/app/sessions/" + id + "/inscription");
    }

    public SelfEnrolment getMine() {
        if (mine == null) {
            load();
        }
        return mine;
    }

    /** What the state of the door means for who would like to come. */
    public String getDoorText() {
        var shown = getMine();
        return switch (shown.door()) {
            case OPEN ->
                words.fill(
                        "enrolment.join.free",
                        shown.details().session().getMaxPlaces()
                                - shown.details().places().confirmed());
            case FULL ->
                words.fill("enrolment.join.full", shown.details().places().waiting());
            case NOT_YET -> words.fill("enrolment.join.opensAt", shown.terms().getOpensAt());
            case CLOSED -> words.fill("enrolment.join.closed", "");
            case BY_ORGANISER -> words.fill("enrolment.join.byOrganiser", "");
        };
    }

    /** What one's own state means. */
    public String getStatusText() {
        var shown = getMine();
        return switch (shown.status()) {
            case CONFIRMED -> words.fill("enrolment.join.confirmed", "");
            case OFFERED -> words.fill("enrolment.join.offered", shown.mine().getOfferEndsAt());
            case WAITLISTED -> {
                var hours = shown.terms().getAnswerHours();
                var rank = words.fill("enrolment.join.rank", shown.rank());
                yield hours == null ? rank : rank + " " + words.fill("enrolment.join.hours", hours);
            }
            case CANCELLED -> "";
        };
    }

    public boolean isLeaving() {
        return leaving;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
