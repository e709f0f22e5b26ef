package org.carte.persistence.schedule;

/** How full a session is: how many have a place, how many wait for one. */
public record PlacesTaken(Long confirmed, Long waiting) {}
