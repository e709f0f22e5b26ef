package org.carte.persistence.enrolment;

import java.time.Instant;
import java.util.UUID;

/** Somebody's place in another session. */
public record ElsewhereRow(UUID personId, String title, Instant startsAt) {}
