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
        if (application == null) {
            setApplication(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public void setApplication(Application platform) {
        getWrapped().setApplication(platform);
        application = new Resolving(platform);
    }

    private static final class Resolving extends ApplicationWrapper {

        private volatile ELResolver resolver;

        Resolving(Application platform) {
            super(platform);
        }

        @Override
        public ELResolver getELResolver() {
            if (resolver == null) {
                var all = new CompositeELResolver();
                all.add(new PageNames());
                all.add(new OwnMethods());
                all.add(super.getELResolver());
                resolver = all;
            }
            return resolver;
        }
    }
}
