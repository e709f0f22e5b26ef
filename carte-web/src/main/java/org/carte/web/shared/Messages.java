package org.carte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says something to the reader, on this page or, after a redirect, on the next. */
@ApplicationScoped
public class Messages {

    /** It worked. */
    public void info(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** It did not, and nothing was changed. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /**
     * It did not, and nothing was changed; the reader can see why at another address. The page shows it by its
     * {@code carte:refused}, as a pop-up could not be followed in time.
     *
     * @param link below the context, {@code /app/sessions/…}
     */
    public void refused(String link, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        var words = Words.of(faces.getViewRoot().getLocale(), key, arguments);
        faces.addMessage(LinkedMessage.PLACE, new LinkedMessage(words, link));
    }

    private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        var locale = faces.getViewRoot() == null
                ? faces.getApplication().getViewHandler().calculateLocale(faces)
                : faces.getViewRoot().getLocale();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, Words.of(locale, key, arguments), null));
    }
}
