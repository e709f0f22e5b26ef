package org.carte.persistence.feedback;

import java.time.LocalDate;

/**
 * What one question came to in one month.
 *
 * @param month its first day
 */
public record MonthFigure(LocalDate month, Figure figure) {}
