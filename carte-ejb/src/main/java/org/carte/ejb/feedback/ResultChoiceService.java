package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carte.persistence.feedback.Choice;
import org.carte.persistence.feedback.ResultRepository;

/** What results can be narrowed to. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ResultChoiceService {

    @Inject
    ResultRepository results;

    /** Programmes with results. */
    public List<Choice> programmes() {
        return results.programmes();
    }

    /** Venues with results. */
    public List<Choice> venues() {
        return results.venues();
    }

    /** Facilitators with results. */
    public List<Choice> facilitators() {
        return results.facilitators();
    }
}
