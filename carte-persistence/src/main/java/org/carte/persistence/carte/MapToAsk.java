package org.carte.persistence.carte;

import java.io.Serializable;
import java.util.UUID;

/** A map whose owner is to be asked whether it is still true. */
public record MapToAsk(UUID carteId, UUID sessionId, UUID personId) implements Serializable {}
