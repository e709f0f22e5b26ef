package org.carte.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.enrolment.EnrolmentService;
import org.carte.ejb.enrolment.FundingPlan;
import org.carte.ejb.people.InvitationService;
import org.carte.ejb.people.InvitationShown;
import org.carte.persistence.enrolment.Enrolment;
import org.carte.persistence.enrolment.EnrolmentStep;
import org.carte.persistence.enrolment.Funding;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/enrolment/show.xhtml}: one enrolment, who pays for it, how it came to stand so. */
@Named
@ViewScoped
public class EnrolmentShowView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    EnrolmentService service;

    @Inject
    InvitationService invitations;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private UUID session;
    private UUID id;
    private int seen;
    private Funding funding;
    private String payer;
    private String payerEmail;
    private String reference;
    private transient Enrolment enrolment;
    private transient InvitationShown account;
    private transient List<EnrolmentStep> history;

    /** Reads the enrolment. */
    public void load() {
        enrolment = service.byId(session, id);
        seen = enrolment.getVersion();
        funding = enrolment.getFunding();
        payer = enrolment.getPayer();
        payerEmail = enrolment.getPayerEmail();
        reference = enrolment.getFundingReference();
    }

    /** Keeps who pays. */
    public void fund() {
        service.fund(session, id, seen, new FundingPlan(funding, payer, payerEmail, reference));
        messages.info("enrolment.funding.kept");
        again();
    }

    /** Invites the person, or sends the link once more. */
    public void resend() {
        invitations.resend(getEnrolment().getPerson().getId());
        messages.info("enrolment.invitation.again");
        again();
    }

    private void again() {
        navigation.to("/app/sessions/" + session + "/enrolments/" + id);
    }

    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = service.byId(session, id);
        }
        return enrolment;
    }

    public InvitationShown getAccount() {
        if (account == null) {
            var person = getEnrolment().getPerson().getId();
            account = invitations.of(List.of(person)).get(person);
        }
        return account;
    }

    public List<EnrolmentStep> getHistory() {
        if (history == null) {
            history = service.history(session, id);
        }
        return history;
    }

    public Funding[] getFundings() {
        return Funding.values();
    }

    public UUID getSession() {
        return session;
    }

    public void setSession(UUID session) {
        this.session = session;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Funding getFunding() {
        return funding;
    }

    public void setFunding(Funding funding) {
        this.funding = funding;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getPayerEmail() {
        return payerEmail;
    }

    public void setPayerEmail(String payerEmail) {
        this.payerEmail = payerEmail;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
