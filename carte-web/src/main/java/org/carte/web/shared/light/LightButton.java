package org.carte.web.shared.light;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.carte.web.shared.Words;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.commandbutton.CommandButtonRenderer;

/** A button that sends its form, or a part of it, without leaving the page. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightButton extends CommandButton {

    /** What the script of every page adds to a press: the name the button had for its reader. */
    private static final String NAMED = "named";

    /**
     * Whether it still has the name its reader saw. A button is known by its place, and what has been read anew since may
     * have another row there: nothing is done to a row that nobody meant.
     */
    private boolean isMeant(FacesContext faces) {
        var asked = faces.getExternalContext().getRequestParameterMap();
        var named = asked.get(NAMED);
        return named == null
                || !getClientId(faces).equals(asked.get("jakarta.faces.source"))
                || plain(named).equals(plain(getAriaLabel()));
    }

    private static String plain(String name) {
        return name == null ? "" : name.replaceAll("\\s+", " ").strip();
    }

    /** The element alone: there is nothing for a script to do. */
    public static class Renderer extends CommandButtonRenderer {

        @Override
        public void decode(FacesContext faces, UIComponent component) {
            if (((LightButton) component).isMeant(faces)) {
                super.decode(faces, component);
            } else {
                var words = Words.of(faces.getViewRoot().getLocale(), "error.moved");
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
            }
        }

        @Override
        protected void encodeScript(FacesContext faces, CommandButton component) {
            // no widget
        }
    }
}
