package org.carte.ejb.security;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** The person who calls a service. For services: pages and resources ask services, not the caller. */
@Stateless
@PermitAll
public class Caller {

    @Resource
    SessionContext context;

    @Inject
    PersonRepository people;

    @Inject
    KnownCaller known;

    /** The Keycloak {@code sub} of the caller; {@code anonymous} when nobody is logged in. */
    public String subject() {
        return context.getCallerPrincipal().getName();
    }

    /**
     * The person behind the account.
     *
     * @throws BusinessException when the account is linked to nobody
     */
    public UUID personId() {
        return person().getId();
    }

    /**
     * The same with all that the directory says of them.
     *
     * @throws BusinessException when the account is linked to nobody
     */
    public Person person() {
        return known.person(subject(), people::bySubject)
                .orElseThrow(() -> new BusinessException(Kind.FORBIDDEN, "error.account.unknown"));
    }

    /** The person behind the account, if there is one. */
    public Optional<UUID> find() {
        return known.person(subject(), people::bySubject).map(Person::getId);
    }

    /** Whether the caller has a role. */
    public boolean is(String role) {
        return context.isCallerInRole(role);
    }
}
