package org.carte.ejb.feedback;

import java.time.Instant;

/**
 * Where somebody stands with a questionnaire about a session.
 *
 * @param title of the programme
 * @param startsAt when the session started
 * @param open whether answers are taken
 * @param answered whether they have answered
 */
public record FeedbackForm(String title, Instant startsAt, boolean open, boolean answered, Questionnaire asked) {}
