package org.carte.ejb.carte;

import org.carte.persistence.exercise.Zone;

/**
 * A zone as a programme shall have it.
 *
 * @param title what it is called; empty for the words of the platform
 * @param questions what helps to fill it; empty for the words of the platform
 * @param colour which of the colours of the rose, from 1
 * @param most how many sentences may stand there
 */
public record ZonePlan(Zone zone, String title, String questions, int colour, int most) {}
