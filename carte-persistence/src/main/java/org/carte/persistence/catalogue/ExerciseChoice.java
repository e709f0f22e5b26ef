package org.carte.persistence.catalogue;

import java.util.UUID;

/** An exercise of the library, as offered to whoever composes an agenda. */
public record ExerciseChoice(UUID id, String title, Integer minutes) {}
