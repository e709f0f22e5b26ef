package org.carte.ejb.feedback;

import java.util.UUID;

/** More of what was answered in a round may be shown now. */
public record FiguresReleased(UUID waveId) {}
