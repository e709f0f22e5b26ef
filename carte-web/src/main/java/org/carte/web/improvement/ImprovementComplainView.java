package org.carte.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.improvement.ComplaintService;
import org.carte.persistence.improvement.ComplainantRole;
import org.carte.web.shared.Navigation;

/** Backs {@code public/improvement/complain.xhtml}: anybody complains, without an account and without a script. */
@Named
@RequestScoped
public class ImprovementComplainView {

    /** A field people do not see; what fills it in is no person. */
    private static final String TRAP = "website";

    @Inject
    ComplaintService complaints;

    @Inject
    Navigation navigation;

    @Inject
    ExternalContext context;

    private final ComplaintForm form = new ComplaintForm();
    private Integer number;

    /** Hands it in and says its number. */
    public void send() {
        var trapped = context.getRequestParameterMap().getOrDefault(TRAP, "");
        navigation.to(trapped.isEmpty() ? "/reclamation?number=" + complaints.complain(form.sheet()) : "/reclamation");
    }

    public ComplaintForm getForm() {
        return form;
    }

    public ComplainantRole[] getRoles() {
        return ComplainantRole.values();
    }

    /** In how many days there is an answer. */
    public int getDays() {
        return ComplaintService.DAYS;
    }

    /** Null while nothing was handed in. */
    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
