package org.carte.ejb.feedback;

import java.time.LocalDate;

/**
 * One question in one month.
 *
 * @param month its first day
 */
public record MonthTally(LocalDate month, Tally tally) {}
