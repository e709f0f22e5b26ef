package org.carte.ejb.feedback;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where the caller stands with the questionnaire of a session.
 *
 * @param title of the programme
 * @param startsAt when the session started
 * @param open whether answers are taken
 * @param answered whether the caller has answered
 */
public record FeedbackForm(String title, Instant startsAt, boolean open, boolean answered) implements Serializable {}
