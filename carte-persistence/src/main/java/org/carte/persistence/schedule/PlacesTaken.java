package org.carte.persistence.schedule;

/** How full a session is: how many have a place or are offered one, how many wait for one. */
public record PlacesTaken(Long confirmed, Long waiting) {}
