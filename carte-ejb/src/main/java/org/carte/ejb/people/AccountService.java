package org.carte.ejb.people;

import static java.util.Locale.ROOT;
import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.people.MergeRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.shared.UuidVersion7;

/** One's own account: who am I, in which language. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR, PARTICIPANT})
public class AccountService {

    @Inject
    Caller caller;

    @Inject
    PersonRepository people;

    @Inject
    MergeRepository merges;

    /** The caller as the directory knows them. */
    public Person me() {
        return caller.person();
    }

    /**
     * Links the caller's account to the person with the same verified e-mail, or to the one that person was merged
     * into, adding them to the directory if need be.
     * When already linked, notes nothing but whether the caller is an administrator now.
     *
     * @return the person's id
     * @throws BusinessException when the e-mail is not verified or belongs to another account
     */
    public UUID link(Account account) {
        var person = caller.find().orElseGet(() -> linkByEmail(account));
        people.administers(person, caller.is(ADMINISTRATOR));
        return person;
    }

    /** Changes the language the caller reads. */
    public void speak(String locale) {
        var me = me();
        me.setLocale(locale);
        people.update(me);
    }

    private UUID linkByEmail(Account account) {
        if (!account.emailVerified() || account.email() == null) {
            throw new BusinessException(Kind.FORBIDDEN, "error.account.unverified");
        }
        var email = account.email().strip().toLowerCase(ROOT);
        var merged = merges.oldAddresses(new String[] {email}).stream().findFirst();
        if (merged.isPresent()) {
            people.linkTo(merged.get().personId(), caller.subject());
        } else {
            people.insertUnlessKnown(
                    UuidVersion7.next(),
                    orEmail(account.firstName(), email),
                    orEmail(account.lastName(), email),
                    email,
                    "en".equals(account.locale()) ? "en" : "fr");
            people.link(email, caller.subject());
        }
        return caller.find().orElseThrow(() -> new BusinessException(Kind.FORBIDDEN, "error.account.taken"));
    }

    private static String orEmail(String name, String email) {
        return name == null || name.isBlank() ? email.substring(0, email.indexOf('@')) : name.strip();
    }
}
