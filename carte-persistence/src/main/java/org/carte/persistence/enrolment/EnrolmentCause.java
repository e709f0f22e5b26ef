package org.carte.persistence.enrolment;

/** What brought a change of an enrolment about. */
public enum EnrolmentCause {
    /** Somebody who plans did it. */
    BY_ORGANISER,
    /** The person did it. */
    BY_ONESELF,
    /** A place became free and it was their turn. */
    PLACE_FREE,
    /** The person took the place that was held for them. */
    ACCEPTED,
    /** The person did not want the place that was held for them. */
    DECLINED,
    /** The time to answer was over. */
    NO_ANSWER
}
