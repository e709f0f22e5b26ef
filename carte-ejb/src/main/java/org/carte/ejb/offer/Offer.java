package org.carte.ejb.offer;

import java.util.List;
import java.util.Optional;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.ejb.feedback.PublicFigures;
import org.carte.persistence.offer.OpenSession;

/**
 * A published programme with all that its page says.
 *
 * @param sessions announced and to come, the nearest first
 * @param trained how many people had a place in sessions that are over
 * @param figures what they said; nothing while too few have answered
 */
public record Offer(ProgrammeSheet sheet, List<OpenSession> sessions, long trained, Optional<PublicFigures> figures) {}
