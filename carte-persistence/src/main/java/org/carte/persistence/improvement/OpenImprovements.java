package org.carte.persistence.improvement;

/**
 * Improvements that are not closed.
 *
 * @param overdue how many should be done by now
 * @param unowned how many nobody sees to
 */
public record OpenImprovements(Long overdue, Long unowned) {}
