package org.carte.web.shared;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;

/**
 * Finds what a page names again and again: its words, {@code #{msg['…']}}, and the line of a list it is at,
 * {@code #{row}}. The platform asks CDI first, which knows neither, for every cell of a table.
 */
public class PageNames extends PartialResolver {

    private static final String WORDS = "msg";

    /** Knows names alone, not what is behind a dot; names of beans are left to the platform. */
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        var faces = (FacesContext) context.getContext(FacesContext.class);
        var found = WORDS.equals(name)
                ? faces.getApplication().getResourceBundle(faces, WORDS)
                : faces.getExternalContext().getRequestMap().get(name);
        if (found != null) {
            context.setPropertyResolved(null, property);
        }
        return found;
    }
}
