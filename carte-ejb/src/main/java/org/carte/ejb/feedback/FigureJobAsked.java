package org.carte.ejb.feedback;

import java.util.UUID;

/** A recount of figures is to begin, or to go on. */
record FigureJobAsked(UUID jobId) {}
