package org.carte.persistence.feedback;

import java.util.UUID;

/** Something results can be narrowed to: one of the three names is set, or none where it is gone. */
public record ScopeName(UUID id, String programme, String venue, String facilitator) {}
