package org.carte.persistence.privacy;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.UUID;

/** The trail, to be read: the functions that lend support their eyes write it. */
@Repository
public interface AuditRepository {

    /**
     * All of it, the newest first.
     *
     * @param pattern for {@code like}, without accents and in lower case, on who opened what of whom, and why
     */
    @Query(
            """
            select a.happenedAt, a.login, a.kind, a.personId, p.firstName, p.lastName, a.sessionId, v.title, s.startsAt,
                   a.reason
            from AuditEntry a left join Person p on p.id = a.personId
            left join TrainingSession s on s.id = a.sessionId left join s.programmeVersion v
            where cast(function('plain', concat(a.login, ' ', coalesce(p.firstName, ''), ' ', coalesce(p.lastName, ''),
                       ' ', coalesce(v.title, ''), ' ', a.reason)) as String) like :pattern
            order by a.happenedAt desc, a.id desc""")
    Page<AuditLine> matching(String pattern, PageRequest page);

    /** What was opened of somebody in a session, the newest first. */
    @Query(
            """
            from AuditEntry a where a.sessionId = :sessionId and a.personId = :person
            order by a.happenedAt desc, a.id desc""")
    Page<AuditEntry> ofPerson(UUID person, UUID sessionId, PageRequest page);
}
