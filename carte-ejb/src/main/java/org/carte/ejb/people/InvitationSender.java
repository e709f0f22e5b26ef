package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.PublicAddress;
import org.carte.persistence.people.Invitation;
import org.carte.persistence.people.InvitationRepository;
import org.carte.persistence.people.InvitationStatus;
import org.carte.persistence.people.PersonRepository;

/** Makes the invitations that are due, one a transaction: what one suffers does not touch the others. */
@Stateless
@RolesAllowed(SYSTEM)
public class InvitationSender {

    private static final Logger LOG = Logger.getLogger(InvitationSender.class.getName());

    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    Clock clock;

    /**
     * Makes the invitation that has waited longest; its row is locked meanwhile.
     *
     * @return whether there was one that was due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean sendNext() {
        var due = invitations.takeDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Invitation invitation) {
        var person = people.byId(invitation.getPersonId()).orElseThrow(NotFoundException::new);
        try {
            invitation.settled(
                    person.hasAccount() ? InvitationStatus.KNOWN : accounts().invite(person), clock.instant());
        } catch (AccountRefusedException refused) {
            LOG.log(Level.WARNING, "Invitation {0} could not be made: {1} {2}", new Object[] {
                invitation.getId(), refused.getFailure(), refused.getMessage()
            });
            invitation.failed(refused.getFailure(), refused.getMessage(), clock.instant());
        }
        invitations.update(invitation);
    }

    private static KeycloakAccounts accounts() {
        return new KeycloakAccounts(KeycloakSettings.fromEnvironment(PublicAddress.of("/app")));
    }
}
