package org.carte.web.shared.light;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.commandbutton.CommandButton;
import org.primefaces.component.commandbutton.CommandButtonRenderer;

/** A button that sends its form, or a part of it, without leaving the page. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightButton extends CommandButton {

    /** The element alone: there is nothing for a script to do. */
    public static class Renderer extends CommandButtonRenderer {

        @Override
        protected void encodeScript(FacesContext faces, CommandButton component) {
            // no widget
        }
    }
}
