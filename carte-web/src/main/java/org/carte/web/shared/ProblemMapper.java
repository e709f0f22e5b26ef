package org.carte.web.shared;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.BusinessException;

/** Says every refusal as a problem, in the reader's language; never a stack trace, never HTML. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        var locale = Words.spoken(headers.getAcceptableLanguages());
        return problem(thrown, locale).response();
    }

    static Problem problem(Throwable thrown, Locale locale) {
        var rule = Causes.brokenRule(thrown);
        if (rule.isPresent()) {
            return ruleProblem(rule.get(), locale);
        }
        var invalid = Causes.invalidInput(thrown);
        if (invalid.isPresent()) {
            return Problem.of(422, locale, "error.invalid").with(violations(invalid.get(), locale));
        }
        if (Causes.isAccessDenied(thrown)) {
            return Problem.of(403, locale, "error.forbidden");
        }
        if (Causes.isUnavailable(thrown)) {
            LOG.log(Level.WARNING, "No connection to the database: {0}", thrown.toString());
            return Problem.of(503, locale, "error.unavailable");
        }
        if (isUnreadable(thrown)) {
            return Problem.of(400, locale, "error.unreadable");
        }
        return thrown instanceof WebApplicationException web
                ? Problem.of(
                        web.getResponse().getStatus(),
                        locale,
                        "error.status." + web.getResponse().getStatus())
                : unexpected(thrown, locale);
    }

    private static Problem ruleProblem(BusinessException broken, Locale locale) {
        var problem = Problem.of(broken, locale).seeing(broken.getLink());
        return broken.getField() == null
                ? problem
                : problem.with(List.of(new Problem.Violation(broken.getField(), problem.detail())));
    }

    private static boolean isUnreadable(Throwable thrown) {
        return thrown instanceof ProcessingException
                || Causes.find(thrown, JsonException.class).isPresent()
                || Causes.find(thrown, JsonbException.class).isPresent();
    }

    private static List<Problem.Violation> violations(ConstraintViolationException invalid, Locale locale) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(field(violation), BrokenConstraint.of(violation, locale)))
                .toList();
    }

    /** The path as the caller wrote it: without the names of the method, of its parameter and of what lists hold. */
    private static String field(ConstraintViolation<?> violation) {
        var names = new ArrayList<String>();
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PROPERTY) {
                names.add(node.toString());
            }
        }
        return String.join(".", names);
    }

    private static Problem unexpected(Throwable thrown, Locale locale) {
        var reference = UUID.randomUUID();
        LOG.log(Level.SEVERE, "Unexpected failure " + reference, thrown);
        return Problem.of(500, locale, "error.unexpected", reference);
    }
}
