package org.carte.web.shared.light;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import org.primefaces.component.focus.Focus;

/** Leads to a field. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightFocus extends Focus {}
