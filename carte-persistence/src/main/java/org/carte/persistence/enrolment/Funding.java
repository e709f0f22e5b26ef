package org.carte.persistence.enrolment;

/** Out of which pocket a place is paid, as the French yearly report (BPF) asks. */
public enum Funding {
    /** A skills operator, for the employees of its branch. */
    OPCO,
    /** The company itself. */
    EMPLOYER,
    /** The person. */
    SELF,
    /** The person's training account. */
    CPF,
    /** The public employment service. */
    FRANCE_TRAVAIL,
    /** A training fund of the self-employed. */
    FAF,
    /** Anything else. */
    OTHER
}
