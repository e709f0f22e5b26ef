package org.carte.persistence.improvement;

/**
 * Complaints that are not answered.
 *
 * @param open how many there are
 * @param overdue how many of them should be answered by now
 */
public record OpenComplaints(Long open, Long overdue) {}
