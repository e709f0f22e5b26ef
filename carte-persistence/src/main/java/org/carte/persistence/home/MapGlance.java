package org.carte.persistence.home;

import org.carte.persistence.feedback.WaveKind;

/**
 * A session that left somebody a map.
 *
 * @param asked what they are asked about it and have not answered; null when there is nothing
 */
public record MapGlance(SessionGlance session, WaveKind asked) {}
