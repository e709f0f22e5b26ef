package org.carte.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.carte.ejb.shared.BusinessException;

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
     * A rule was broken, and nothing was changed. Where the reader can see why at another address, the page shows it by
     * its {@code carte:refused}, as a pop-up could not be followed in time.
     */
    public void refused(BusinessException broken) {
        var faces = FacesContext.getCurrentInstance();
        var words = Words.of(locale(faces), broken);
        if (broken.getLink() == null) {
            add(faces, FacesMessage.SEVERITY_ERROR, words);
        } else {
            faces.addMessage(LinkedMessage.PLACE, new LinkedMessage(words, broken.getLink()));
        }
    }

    private static void add(FacesMessage.Severity severity, String key, Object... arguments) {
        var faces = FacesContext.getCurrentInstance();
        add(faces, severity, Words.of(locale(faces), key, arguments));
    }

    private static void add(FacesContext faces, FacesMessage.Severity severity, String words) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(severity, words, null));
    }

    private static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null
                ? faces.getApplication().getViewHandler().calculateLocale(faces)
                : faces.getViewRoot().getLocale();
    }
}
