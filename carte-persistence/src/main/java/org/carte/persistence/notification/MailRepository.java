package org.carte.persistence.notification;

import jakarta.data.Limit;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
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

/** The outbox. */
@Repository
public interface MailRepository {

    /** What every list of mails is made of; conditions on {@code m} follow. */
    String ROW =
            """
            select m.id, m.personId, m.recipient, m.about, m.sessionId, v.title, s.startsAt, m.subject, m.body, m.status,
                   m.queuedAt, m.dueAt, m.sentAt, m.attempts, m.failure
            from Mail m left join TrainingSession s on s.id = m.sessionId left join s.programmeVersion v
            """;

    /** What the repository works with. */
    StatelessSession work();

    @Insert
    void insert(Mail mail);

    @Update
    void update(Mail mail);

    @Query("from Mail m where m.id = :id")
    Optional<Mail> byId(UUID id);

    /** The next mail to send, locked until the transaction ends; one that another node is taking is passed over. */
    default Optional<Mail> takeDue(Instant now) {
        return work().createQuery(
                        "from Mail m where m.status = WAITING and m.dueAt <= :now order by m.dueAt, m.id", Mail.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** What waits for quiet hours to end leaves then; what could not be sent keeps its own pace. */
    @HQL(
            """
            update versioned Mail m set m.dueAt = :moment
            where m.status = WAITING and m.urgent = false and m.attempts = 0""")
    int planAnew(Instant moment);

    /** What is due and not urgent waits until then. */
    @HQL(
            """
            update versioned Mail m set m.dueAt = :moment
            where m.status = WAITING and m.urgent = false and m.dueAt <= :now""")
    int putOff(Instant now, Instant moment);

    /**
     * A mail that is on its way, locked while it is: the lock falls with the node that holds it. Waits for others: a node that
     * looked for its next mail just now may hold this one until it has seen that it is taken.
     */
    default Optional<Mail> takeLeaving(UUID id) {
        return work().createQuery("from Mail m where m.id = :id and m.status = SENDING", Mail.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    /** Mails that were on their way before then and that nobody holds any more. */
    default List<Mail> takeAbandoned(Instant before) {
        return work().createQuery(
                        "from Mail m where m.status = SENDING and m.sendingAt < :before order by m.sendingAt",
                        Mail.class)
                .setParameter("before", before)
                .setMaxResults(100)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /** Everything written to somebody, the latest first. */
    @Query(ROW + "where m.personId = :person order by m.queuedAt desc, m.id desc")
    Page<MailRow> ofPerson(UUID person, PageRequest page);

    /** What was refused or may be lost, and nobody has settled yet. */
    @Query(
            ROW
                    + """
                    where m.settled = false and m.status in (REFUSED, UNCERTAIN)
                    order by m.queuedAt desc, m.id desc""")
    List<MailRow> toSettle(Limit limit);

    /** How many wait although they were tried: the mail server is down, or does not like us. */
    @Query("select count(*) from Mail m where m.status = WAITING and m.attempts > 0")
    long countStuck();

    /** Who of a session was written to about that, or will be. */
    @Query(
            """
            select distinct m.personId from Mail m
            where m.sessionId = :sessionId and m.about = :about and m.status <> REFUSED""")
    List<UUID> toldAbout(UUID sessionId, String about);

    /** Sessions to come in which somebody has a place and of which they have had no convocation. */
    @Query(
            """
            select s.id, v.title, s.startsAt
            from Enrolment e join TrainingSession s on s.id = e.sessionId join s.programmeVersion v
            where e.person.id = :person and e.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
              and s.startsAt > :now and s.status <> org.carte.persistence.schedule.SessionStatus.CANCELLED
              and not exists (select 1 from Mail m
                  where m.sessionId = s.id and m.personId = :person and m.about = 'CONVOCATION')
            order by s.startsAt, s.id""")
    List<ExpectedMail> convocationsToCome(UUID person, Instant now, Limit limit);
}
