package org.carte.persistence.people;

/** How much there is of somebody, without what it says. */
public record PersonTraces(Long enrolments, Long facilitated, Long maps, Long quotes) {}
