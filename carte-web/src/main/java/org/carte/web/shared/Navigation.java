package org.carte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Goes to another address after a change, so that reloading repeats nothing. */
@ApplicationScoped
public class Navigation {

    /** @param address below the context, {@code /app/sessions} */
    public void to(String address) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            context.redirect(context.getRequestContextPath() + address);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
