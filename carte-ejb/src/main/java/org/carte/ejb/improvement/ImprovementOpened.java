package org.carte.ejb.improvement;

import java.util.UUID;

/** A mean has become insufficient, and there is something to do about it. */
public record ImprovementOpened(UUID improvementId, UUID waveId) {}
