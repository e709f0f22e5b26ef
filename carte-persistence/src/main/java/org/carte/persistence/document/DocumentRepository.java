package org.carte.persistence.document;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.people.Person;

/** What was made, and who stands on it. */
@Repository
public interface DocumentRepository {

    @Insert
    void insert(IssuedDocument document);

    /** What was made for a session, the latest first. */
    @Query(
            """
            select d.kind, (select concat(p.firstName, ' ', p.lastName) from Person p where p.id = d.personId),
                   d.issuedAt, concat(b.firstName, ' ', b.lastName)
            from IssuedDocument d join Person b on b.id = d.byId
            where d.sessionId = :sessionId order by d.issuedAt desc, d.id desc""")
    Page<IssuedRow> ofSession(UUID sessionId, PageRequest page);

    /** Everybody with a place, as a list to sign has them: by last name. */
    @Query(
            """
            select p from Enrolment e join e.person p
            where e.sessionId = :sessionId and e.status = org.carte.persistence.enrolment.EnrolmentStatus.CONFIRMED
            order by p.lastName, p.firstName, p.id""")
    List<Person> participants(UUID sessionId);
}
