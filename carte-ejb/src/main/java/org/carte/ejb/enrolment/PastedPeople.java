package org.carte.ejb.enrolment;

import java.util.List;
import org.carte.persistence.people.Person;

/**
 * Who a pasted list means.
 *
 * @param found people of the directory, each once
 * @param unknown what was pasted and means nobody
 * @param ambiguous names that several people have
 */
public record PastedPeople(List<Person> found, List<String> unknown, List<String> ambiguous) {}
