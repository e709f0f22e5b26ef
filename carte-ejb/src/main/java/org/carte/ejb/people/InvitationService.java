package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.InvitationRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;
import org.carte.persistence.shared.UuidVersion7;

/** Invites people of the directory to an account. The invitation is a row; {@link InvitationTimer} makes it. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class InvitationService {

    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    Clock clock;

    /** Invites somebody unless they have an account, or an invitation that is still of use. */
    public void invite(Person person) {
        if (!person.hasAccount()) {
            invitations.queue(UuidVersion7.next(), person.getId(), clock.instant(), expired());
        }
    }

    /**
     * Sends the link once more: it was lost, or is too old, or did not leave.
     *
     * @throws BusinessException when they have logged in: they know their password, or can ask for a new one there
     */
    public void resend(UUID personId) {
        var person = people.byId(personId).orElseThrow(NotFoundException::new);
        if (person.hasAccount()) {
            throw new BusinessException(Kind.CONFLICT, "error.invitation.connected", person.getDisplayName());
        }
        if (invitations.again(personId, clock.instant()) == 0) {
            invite(person);
        }
    }

    /** How these people stand with their accounts. */
    public Map<UUID, InvitationShown> of(List<UUID> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        var expired = expired();
        return invitations.of(personIds).stream()
                .map(row -> InvitationShown.of(row, expired))
                .collect(Collectors.toMap(InvitationShown::personId, Function.identity()));
    }

    private Instant expired() {
        return clock.instant().minus(KeycloakSettings.lifespan());
    }
}
