package org.carte.persistence.people;

import java.util.UUID;

/** An address somebody had before two records of theirs became one. */
public record OldAddress(String email, UUID personId) {}
