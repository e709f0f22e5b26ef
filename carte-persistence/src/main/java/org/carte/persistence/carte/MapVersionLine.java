package org.carte.persistence.carte;

import java.io.Serializable;
import java.time.Instant;

/** A line of the list of a map's versions. */
public record MapVersionLine(Integer number, VersionCause cause, String label, Instant createdAt, Integer entries)
        implements Serializable {}
