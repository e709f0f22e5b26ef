package org.carte.ejb.feedback;

/**
 * When counters become figures that may be shown: in steps so large that what two people see, at two moments or through
 * two filters, never differs by a group smaller than the smallest allowed.
 */
final class ReleaseRule {

    private ReleaseRule() {}

    /**
     * Whether the answers to one question that came in since its last release may be shown: they are enough to hide each
     * other, and those who can still answer are either none or enough to hide each other in a later step.
     *
     * @param counted answers that are counted
     * @param shown of these, answers that are shown already
     * @param missing people who can still answer; none once the round is closed
     */
    static boolean allows(long counted, long shown, long missing, int smallest) {
        return counted - shown >= smallest && (missing == 0 || missing >= smallest);
    }
}
