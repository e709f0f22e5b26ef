package org.carte.ejb.carte;

import java.util.UUID;
import org.carte.persistence.carte.Feeding;

/**
 * Where the words of an exercise shall be offered.
 *
 * @param field the path of the field it is about; empty for the exercise as a whole
 */
public record FeedPlan(UUID exerciseId, String field, Feeding feeds) {}
