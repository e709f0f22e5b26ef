package org.carte.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/**
 * Says a broken constraint in the language of the reader: the message that comes with it is in that of the server when the
 * request names none, or one we do not speak.
 */
final class BrokenConstraint implements MessageInterpolator.Context {

    private static final MessageInterpolator WORDS =
            Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    private final ConstraintViolation<?> violation;

    private BrokenConstraint(ConstraintViolation<?> violation) {
        this.violation = violation;
    }

    /** What is wrong, without the name of the field. */
    static String of(ConstraintViolation<?> violation, Locale locale) {
        return WORDS.interpolate(violation.getMessageTemplate(), new BrokenConstraint(violation), locale);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("There is nothing else behind it than " + violation.getMessageTemplate());
    }
}
