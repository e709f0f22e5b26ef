package org.carte.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;

/**
 * Shows a broken rule as a message on the page it was broken from, and an error page where there is no such page: not
 * found, not allowed, no connection to the database.
 */
public class BusinessExceptionHandler extends ExceptionHandlerWrapper {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;

    BusinessExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var source = events.next().getContext();
            if (answered(source.getContext(), source.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        var status = status(faces, thrown);
        if (status.isPresent()) {
            send(faces, status.getAsInt());
            return true;
        }
        var rule = Causes.brokenRule(thrown);
        rule.ifPresent(broken -> show(faces, broken));
        return rule.isPresent();
    }

    /** A view that is gone counts as a session that is gone: the page keeps what was typed and loads again. */
    private static OptionalInt status(FacesContext faces, Throwable thrown) {
        if (Causes.isAccessDenied(thrown)) {
            return OptionalInt.of(Kind.FORBIDDEN.status());
        }
        if (Causes.isUnavailable(thrown)) {
            return OptionalInt.of(UNAVAILABLE);
        }
        if (Causes.find(thrown, ViewExpiredException.class).isPresent()
                && faces.getPartialViewContext().isAjaxRequest()) {
            return OptionalInt.of(UNAUTHORIZED);
        }
        return Causes.brokenRule(thrown)
                .filter(broken -> !faces.isPostback())
                .map(broken -> OptionalInt.of(broken.getKind().status()))
                .orElse(OptionalInt.empty());
    }

    private static void send(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static void show(FacesContext faces, BusinessException broken) {
        CDI.current().select(Messages.class).get().refused(broken);
        faces.validationFailed();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.renderResponse();
        }
    }

    /** Made by {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        /** @param wrapped what the platform brings */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new BusinessExceptionHandler(getWrapped().getExceptionHandler());
        }
    }
}
