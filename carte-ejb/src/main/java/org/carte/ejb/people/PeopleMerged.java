package org.carte.ejb.people;

import java.util.UUID;

/**
 * Two records have become one, in this transaction: everything that pointed to the one points to the other. Whoever keeps
 * sums by person adds them up anew now.
 *
 * @param kept who is left
 * @param dropped who is not there any more
 */
public record PeopleMerged(UUID kept, UUID dropped) {}
