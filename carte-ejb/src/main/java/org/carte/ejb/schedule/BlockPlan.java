package org.carte.ejb.schedule;

import java.util.UUID;
import org.carte.persistence.catalogue.BlockKind;

/**
 * A block of the agenda as somebody wants it.
 *
 * @param id of the block that is kept; null for a new one
 * @param exerciseId null when the block is no exercise
 */
public record BlockPlan(UUID id, String title, BlockKind kind, int minutes, UUID exerciseId) {}
