package org.carte.web.shared;

import jakarta.data.exceptions.EntityExistsException;
import jakarta.data.exceptions.OptimisticLockingFailureException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.StaleException;

/** Finds, below the wrappings of the container, why a call was refused. */
final class Causes {

    private Causes() {}

    /** The rule that was broken, also where the database was the one to say so. */
    static Optional<BusinessException> brokenRule(Throwable thrown) {
        return chain(thrown).flatMap(cause -> rule(cause).stream()).findFirst();
    }

    /** The constraints that an input breaks. */
    static Optional<ConstraintViolationException> invalidInput(Throwable thrown) {
        return find(thrown, ConstraintViolationException.class);
    }

    /** Whether the caller may not. */
    static boolean isAccessDenied(Throwable thrown) {
        return find(thrown, EJBAccessException.class).isPresent();
    }

    /** Whether the database gave no connection, or took it back: all are in use, or it is down. */
    static boolean isUnavailable(Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof ResourceException
                        || (cause instanceof SQLException refused && isConnectionLost(refused.getSQLState())));
    }

    /** As the standard and PostgreSQL number it: connection exceptions, insufficient resources, server shutting down. */
    private static boolean isConnectionLost(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Optional<BusinessException> rule(Throwable cause) {
        if (cause instanceof BusinessException broken) {
            return Optional.of(broken);
        }
        if (cause instanceof OptimisticLockingFailureException || cause instanceof OptimisticLockException) {
            return Optional.of(new StaleException());
        }
        if (cause instanceof EntityExistsException) {
            return Optional.of(new BusinessException(Kind.CONFLICT, "error.conflict"));
        }
        return Optional.empty();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
