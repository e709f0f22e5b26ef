package org.carte.persistence.recap;

import java.util.UUID;

/** A photo without its pixels. */
public record PhotoRow(UUID id, String fileName, String alt, Boolean consent, Integer width, Integer height) {}
