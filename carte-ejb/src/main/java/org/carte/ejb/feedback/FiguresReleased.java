package org.carte.ejb.feedback;

import java.util.UUID;

/** More of what was answered in a round may be read. */
public record FiguresReleased(UUID waveId) {}
