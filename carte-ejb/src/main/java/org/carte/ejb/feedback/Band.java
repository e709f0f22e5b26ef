package org.carte.ejb.feedback;

/** How good a mean is; each question says where the bounds lie. */
public enum Band {
    /** Something has to change. */
    INSUFFICIENT,
    /** Could be better. */
    NEUTRAL,
    /** As it should be. */
    SUFFICIENT;

    /** Where a mean of that question lies. */
    public static Band of(double mean, Question question) {
        if (mean < question.neutralFrom()) {
            return INSUFFICIENT;
        }
        return mean < question.sufficientFrom() ? NEUTRAL : SUFFICIENT;
    }
}
