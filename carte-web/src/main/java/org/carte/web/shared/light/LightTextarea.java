package org.carte.web.shared.light;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.component.inputtextarea.InputTextareaRenderer;

/** Some lines of text. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightTextarea extends InputTextarea {

    /** The element alone: there is nothing for a script to do. */
    public static class Renderer extends InputTextareaRenderer {

        @Override
        protected void encodeScript(FacesContext faces, InputTextarea component) {
            // no widget
        }
    }
}
