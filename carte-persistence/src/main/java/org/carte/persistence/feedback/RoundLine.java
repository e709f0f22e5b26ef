package org.carte.persistence.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One round with its figures.
 *
 * @param title of the programme, as it was announced
 */
public record RoundLine(UUID wave, UUID trainingId, LocalDate day, String title, String venue, List<Figure> figures) {}
