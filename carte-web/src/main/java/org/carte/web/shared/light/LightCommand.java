package org.carte.web.shared.light;

import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import org.primefaces.component.remotecommand.RemoteCommand;

/** A request that a script of ours makes by its name. */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class LightCommand extends RemoteCommand {}
