package org.carte.ejb.enrolment;

import org.carte.persistence.enrolment.Enrolment;

/** A place somebody was given, or a place in the line: its rank, from 1; 0 with a place. */
public record Taken(Enrolment enrolment, long rank) {}
