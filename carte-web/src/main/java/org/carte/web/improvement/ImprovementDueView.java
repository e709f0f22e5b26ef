package org.carte.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.improvement.RegisterDueService;
import org.carte.ejb.improvement.RegisterDueService.Due;

/** Backs {@code app/improvement/due.xhtml}, a part of the administrator's home: what waits in the registers. */
@Named
@RequestScoped
public class ImprovementDueView {

    @Inject
    RegisterDueService registers;

    private Due due;

    /** How much of it there is. */
    public Due getDue() {
        if (due == null) {
            due = registers.due();
        }
        return due;
    }
}
