package org.carte.ejb.live;

import java.util.UUID;

/** Somebody came, began to write, is done, or is not. */
public record ProgressChanged(UUID sessionId) {}
