package org.carte.ejb.enrolment;

import java.util.List;
import org.carte.persistence.enrolment.FacilitatedSession;
import org.carte.persistence.enrolment.HistoryLine;
import org.carte.persistence.enrolment.MySession;
import org.carte.persistence.people.Person;

/**
 * What one person has been through.
 *
 * @param enrolments as they stand, the latest session first
 * @param facilitated sessions the person runs or has run
 * @param changes every change of every enrolment, the latest first
 */
public record PersonHistory(
        Person person, List<MySession> enrolments, List<FacilitatedSession> facilitated, List<HistoryLine> changes) {}
