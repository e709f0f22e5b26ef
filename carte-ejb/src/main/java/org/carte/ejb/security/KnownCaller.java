package org.carte.ejb.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Function;
import org.carte.persistence.people.Person;

/** Remembers for one request who calls: a page asks several services, each of which wants to know. */
@RequestScoped
class KnownCaller {

    private String subject;
    private Person person;

    /** @param lookup asked only when this account has not been found before; an unknown one is looked up again */
    Optional<Person> person(String account, Function<String, Optional<Person>> lookup) {
        if (!account.equals(subject) || person == null) {
            person = lookup.apply(account).orElse(null);
            subject = account;
        }
        return Optional.ofNullable(person);
    }
}
