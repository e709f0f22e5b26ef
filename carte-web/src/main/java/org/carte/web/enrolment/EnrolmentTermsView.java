package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.enrolment.TermsPlan;
import org.carte.ejb.enrolment.TermsService;
import org.carte.ejb.schedule.SessionService;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/enrolment/terms.xhtml}: how people may enrol themselves in a session. */
@Named
@ViewScoped
public class EnrolmentTermsView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    TermsService terms;

    @Inject
    SessionService sessions;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    private UUID id;
    private String title;
    private int seen;
    private boolean self;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private LocalDateTime leave;
    private LocalDateTime promote;
    private Integer hours;

    /** Reads the terms. */
    public void load() {
        var details = sessions.byId(id);
        title = details.title();
        self = details.session().isSelfEnrolment();
        var stored = terms.ofSession(id);
        seen = stored.getVersion();
        opens = local(stored.getOpensAt());
        closes = local(stored.getClosesAt());
        leave = local(stored.getLeaveUntil());
        promote = local(stored.getPromoteUntil());
        hours = stored.getAnswerHours();
    }

    /** Keeps them. */
    public void save() {
        terms.change(
                id, seen, new TermsPlan(self, moment(opens), moment(closes), moment(leave), moment(promote), hours));
        messages.info("enrolment.terms.kept");
        navigation.to("/app/sessions/" + id + "/enrolments");
    }

    private LocalDateTime local(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }

    private Instant moment(LocalDateTime local) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public boolean isSelf() {
        return self;
    }

    public void setSelf(boolean self) {
        this.self = self;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public LocalDateTime getLeave() {
        return leave;
    }

    public void setLeave(LocalDateTime leave) {
        this.leave = leave;
    }

    public LocalDateTime getPromote() {
        return promote;
    }

    public void setPromote(LocalDateTime promote) {
        this.promote = promote;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}
