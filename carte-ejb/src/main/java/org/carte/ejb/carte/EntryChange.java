package org.carte.ejb.carte;

import org.carte.persistence.exercise.Zone;

/**
 * A sentence as it shall be.
 *
 * @param weight from 1 for a shade to 3 for what the person would not do without
 */
public record EntryChange(Zone zone, int weight, String wording) {}
