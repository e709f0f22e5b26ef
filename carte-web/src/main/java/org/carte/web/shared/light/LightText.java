package org.carte.web.shared.light;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtext.InputText;
import org.primefaces.component.inputtext.InputTextRenderer;

/** One line of text. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightText extends InputText {

    /** The element alone: there is nothing for a script to do. */
    public static class Renderer extends InputTextRenderer {

        @Override
        protected void encodeScript(FacesContext faces, InputText component) {
            // no widget
        }
    }
}
