package org.carte.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;

/** Keeps the clean address when a form is sent, and speaks the language the reader has chosen. */
public class CleanViewHandler extends ViewHandlerWrapper {

    /** @param wrapped what the platform brings */
    public CleanViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = context.getExternalContext().getRequestMap();
        var address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        var root = context.getViewRoot();
        if (address == null || root == null || !viewId.equals(root.getViewId())) {
            return super.getActionURL(context, viewId);
        }
        var query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? (String) address : address + "?" + query;
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.kept(context.getExternalContext().getSession(false)).orElseGet(() -> asked(context));
    }

    /** Who asks for no language reads French; the platform would take the one of the server. */
    private Locale asked(FacesContext context) {
        return context.getExternalContext().getRequestHeaderMap().containsKey("Accept-Language")
                ? super.calculateLocale(context)
                : Locale.FRENCH;
    }
}
