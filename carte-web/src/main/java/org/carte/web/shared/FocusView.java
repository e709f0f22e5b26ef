package org.carte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Whether a form that comes back leads to the first of its fields that was refused. */
@Named
@ApplicationScoped
public class FocusView {

    /**
     * Whether a field was refused. A broken rule alone leads nowhere: the words say what is wrong, and who mends it at
     * once must not be taken to another field meanwhile.
     */
    public boolean isDue() {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isValidationFailed()) {
            return false;
        }
        for (var places = faces.getClientIdsWithMessages(); places.hasNext(); ) {
            var place = places.next();
            if (place != null && !place.equals(LinkedMessage.PLACE)) {
                return true;
            }
        }
        return false;
    }
}
