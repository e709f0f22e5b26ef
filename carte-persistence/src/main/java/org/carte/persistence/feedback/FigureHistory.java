package org.carte.persistence.feedback;

import java.util.List;

/**
 * Figures of all rounds that pass a filter.
 *
 * @param before of those before a day alone
 */
public record FigureHistory(List<Figure> before, List<Figure> all) {}
