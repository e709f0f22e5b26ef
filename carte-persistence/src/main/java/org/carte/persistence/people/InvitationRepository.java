package org.carte.persistence.people;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Invitations to an account: one a person. */
@Repository
public interface InvitationRepository {

    /** What the repository works with. */
    StatelessSession work();

    @Update
    void update(Invitation invitation);

    /**
     * Queues an invitation for who has none, whose was refused, or whose link is too old to be of use; leaves any other
     * as it is. Two enrolments at once make one invitation.
     *
     * @param expired links sent before are of no use
     */
    @SQL(
            """
            insert into invitation (id, version, person_id, status, due_at, attempts)
            values (:id, 0, :person, 'QUEUED', :now, 0)
            on conflict (person_id) do update set version = invitation.version + 1, status = 'QUEUED', due_at = :now,
                attempts = 0, settled_at = null, failure = null, detail = null
            where invitation.status = 'REFUSED' or (invitation.status = 'SENT' and invitation.settled_at < :expired)""")
    int queue(UUID id, UUID person, Instant now, Instant expired);

    /** Queues it again, whatever came of it. */
    @HQL(
            """
            update versioned Invitation i set i.status = QUEUED, i.dueAt = :now, i.attempts = 0, i.settledAt = null,
                i.failure = null, i.detail = null where i.personId = :person""")
    int again(UUID person, Instant now);

    /** How these people stand with their accounts. */
    @Query(
            """
            select p.id, case when p.subject is null then false else true end, i.status, i.settledAt, i.dueAt,
                   i.failure, i.detail
            from Person p left join Invitation i on i.personId = p.id where p.id in :people""")
    List<InvitationRow> of(List<UUID> people);

    /** The next one to make, locked until the transaction ends; one that another node is making is passed over. */
    default Optional<Invitation> takeDue(Instant now) {
        return work().createQuery(
                        "from Invitation i where i.status = QUEUED and i.dueAt <= :now order by i.dueAt, i.id",
                        Invitation.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }
}
