package org.carte.persistence.people;

import java.util.UUID;

/** Somebody of the directory whose name is the one that was asked for. */
public record NamedPerson(String name, UUID id) {}
