package org.carte.web.shared;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Asks our resolvers before those of the platform. What {@code faces-config.xml} names as {@code el-resolver} comes after
 * CDI, which looks through its beans for every word and for the line of every cell of a table.
 */
public class NamesFirst extends ApplicationFactory {

    private volatile Application application;

    /** Wraps the factory of the platform, as Faces asks for. */
    public NamesFirst(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        var known = application;
        if (known == null) {
            known = new Resolving(getWrapped().getApplication());
            application = known;
        }
        return known;
    }

    @Override
    public void setApplication(Application other) {
        getWrapped().setApplication(other);
        application = null;
    }

    private static final class Resolving extends ApplicationWrapper {

        private volatile ELResolver resolver;

        Resolving(Application platform) {
            super(platform);
        }

        @Override
        public ELResolver getELResolver() {
            var known = resolver;
            if (known == null) {
                var all = new CompositeELResolver();
                all.add(new PageNames());
                all.add(new OwnMethods());
                all.add(super.getELResolver());
                known = all;
                resolver = known;
            }
            return known;
        }
    }
}
