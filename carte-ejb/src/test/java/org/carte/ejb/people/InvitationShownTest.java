package org.carte.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.carte.ejb.people.InvitationShown.State;
import org.carte.persistence.people.Invitation;
import org.carte.persistence.people.InvitationFailure;
import org.carte.persistence.people.InvitationRow;
import org.carte.persistence.people.InvitationStatus;
import org.junit.jupiter.api.Test;

class InvitationShownTest {

    private static final Instant NOW = Instant.parse("2030-03-04T08:00:00Z");

    private final Invitation invitation = new Invitation(UUID.randomUUID(), NOW);

    @Test
    void isTriedAgainLessAndLessOftenWhileItMayPass() {
        assertThat(state(false)).isEqualTo(State.QUEUED);

        invitation.failed(InvitationFailure.UNREACHABLE, "refused", NOW);
        assertThat(invitation.getDueAt()).isEqualTo(NOW.plusSeconds(60));
        invitation.failed(InvitationFailure.UNREACHABLE, "refused", NOW);
        assertThat(invitation.getDueAt()).isEqualTo(NOW.plusSeconds(120));
        assertThat(state(false)).isEqualTo(State.RETRYING);
        assertThat(shown(false).at()).isEqualTo(invitation.getDueAt());
    }

    @Test
    void isGivenUpWhenTryingAgainWouldNotHelp() {
        invitation.failed(InvitationFailure.DISABLED, null, NOW);

        assertThat(state(false)).isEqualTo(State.REFUSED);
    }

    @Test
    void isExpiredWhenTheLinkIsAndConnectedAfterTheFirstLogin() {
        invitation.settled(InvitationStatus.SENT, NOW.minusSeconds(1));

        assertThat(InvitationShown.of(row(false), NOW.minusSeconds(2)).state()).isEqualTo(State.SENT);
        assertThat(state(false)).isEqualTo(State.EXPIRED);
        assertThat(state(true)).isEqualTo(State.CONNECTED);
    }

    private State state(boolean linked) {
        return shown(linked).state();
    }

    private InvitationShown shown(boolean linked) {
        return InvitationShown.of(row(linked), NOW);
    }

    private InvitationRow row(boolean linked) {
        return new InvitationRow(
                invitation.getPersonId(),
                linked,
                invitation.getStatus(),
                invitation.getSettledAt(),
                invitation.getDueAt(),
                invitation.getFailure(),
                invitation.getDetail());
    }
}
