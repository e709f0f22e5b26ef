package org.carte.persistence.notification;

import java.time.Instant;
import java.util.UUID;

/** A mail that is not written yet: somebody has a place in a session to come and will be convoked. */
public record ExpectedMail(UUID sessionId, String title, Instant startsAt) {}
