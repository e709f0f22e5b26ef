package org.carte.persistence.notification;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The outbox. */
@Repository
public interface MailRepository {

    /** What the repository works with. */
    StatelessSession work();

    @Insert
    void insert(Mail mail);

    @Update
    void update(Mail mail);

    /** The next mail to send, locked until the transaction ends; one that another node is sending is passed over. */
    default Optional<Mail> takeDue(Instant now) {
        return work().createQuery(
                        "from Mail m where m.sentAt is null and m.dueAt <= :now order by m.dueAt, m.id", Mail.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }
}
