package org.carte.ejb.people;

import java.util.UUID;

/**
 * Two records are about to become one, in this transaction. Whoever keeps something that a person can have once a
 * session settles it now, while it still shows whose it was.
 *
 * @param kept who is left
 * @param dropped who is not there afterwards
 */
public record PeopleMerging(UUID kept, UUID dropped) {}
