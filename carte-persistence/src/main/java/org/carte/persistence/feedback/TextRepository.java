package org.carte.persistence.feedback;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.persistence.shared.Paged;
import org.hibernate.StatelessSession;

/** Reads what was written, once it was released, and keeps what was decided about it and replied to it. */
@Repository
public interface TextRepository {

    /** What the repository works with. */
    StatelessSession work();

    @Query("from FreeText t where t.id = :id and t.released = true")
    Optional<FreeText> released(UUID id);

    @Update
    void update(FreeText text);

    @Insert
    void insert(TextReply reply);

    @Update
    void update(TextReply reply);

    /** One page of those that are wanted; with their number when it is asked for. */
    default Page<FreeText> matching(TextSearch search, PageRequest page) {
        var texts = search.fill(work().createNativeQuery(search.texts(), FreeText.class));
        return Paged.of(texts, page, () -> count(search));
    }

    /** How many are wanted. */
    default long count(TextSearch search) {
        return search.fill(work().createNativeQuery(search.count(), Long.class)).getSingleResult();
    }

    /** The words most of them share. */
    default List<WordCount> words(TextSearch search, int sample, int most) {
        return search.fill(work().createNativeQuery(search.frequencies(), WordCount.class))
                .setParameter("sample", sample)
                .setParameter("most", most)
                .getResultList();
    }

    /** Where texts of these rounds were written. */
    @Query(
            """
            select w.id, w.kind, w.questionnaireVersionId, s.id, s.programmeVersion.title, s.startsAt
            from FeedbackWave w join TrainingSession s on s.id = w.sessionId where w.id in :waves""")
    List<TextPlace> places(Collection<UUID> waves);

    /** What was replied to these texts, by name. */
    @Query(
            """
            select r.textId, p.id, p.firstName, p.lastName, r.wording from TextReply r join Person p on p.id = r.personId
            where r.textId in :texts order by p.firstName, p.lastName, p.id""")
    List<SignedReply> replies(Collection<UUID> texts);

    @Query("from TextReply r where r.textId = :text and r.personId = :person order by r.repliedAt desc, r.id")
    List<TextReply> replies(UUID text, UUID person);

    /** What participants of a session may read: public, and everybody who runs it has replied, or has had the time to. */
    @Query(
            """
            select t from FreeText t join FeedbackWave w on w.id = t.waveId
            where w.sessionId = :sessionId and t.released = true and t.review = PUBLIC
            and (t.publicFrom <= :now or not exists (
                select 1 from SessionFacilitator f where f.sessionId = w.sessionId and not exists (
                    select 1 from TextReply r where r.textId = t.id and r.personId = f.personId)))
            order by t.question desc, t.id""")
    Page<FreeText> published(UUID sessionId, Instant now, PageRequest page);

    /** What somebody may still reply to before it is read. */
    @Query(
            """
            select t from FreeText t join FeedbackWave w on w.id = t.waveId
            join SessionFacilitator f on f.sessionId = w.sessionId
            where f.personId = :person and t.released = true and t.review = PUBLIC and t.publicFrom > :now
            and not exists (select 1 from TextReply r where r.textId = t.id and r.personId = :person)
            order by t.publicFrom, t.id""")
    Page<FreeText> waiting(UUID person, Instant now, PageRequest page);

    /** Who runs a session. */
    @Query("select f.personId from SessionFacilitator f where f.sessionId = :sessionId order by f.personId")
    List<UUID> facilitators(UUID sessionId);

    /** Who of them may still reply to more of its texts than this one. */
    @Query(
            """
            select distinct f.personId from FreeText t join FeedbackWave w on w.id = t.waveId
            join SessionFacilitator f on f.sessionId = w.sessionId
            where w.sessionId = :sessionId and t.released = true and t.review = PUBLIC and t.publicFrom > :now
            and t.id <> :text
            and not exists (select 1 from TextReply r where r.textId = t.id and r.personId = f.personId)""")
    List<UUID> awaited(UUID sessionId, UUID text, Instant now);
}
