package org.carte.persistence.people;

/** A tag, and how many people have it. */
public record TagUse(String name, Long people) {}
