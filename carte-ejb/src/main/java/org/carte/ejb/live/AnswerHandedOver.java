package org.carte.ejb.live;

import java.util.UUID;

/** What somebody wrote about somebody else may be read by that one, or no longer. */
public record AnswerHandedOver(UUID sessionId) {}
