package org.carte.persistence.feedback;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Writes answers down so that nothing leads from a person to what they answered. */
@Repository
public interface FeedbackRepository {

    /** Writes the texts of a round anew, in the order of their keys, with what was decided about them. */
    String REWRITE_TEXTS =
            """
            with taken as (delete from free_text where wave_id = :wave returning *)
            insert into free_text (id, wave_id, question, wording, version, released, review, asked, decided_by,
                public_from, original)
            select id, wave_id, question, wording, version, %s, review, asked, decided_by, public_from, original
            from taken order by id""";

    /** For what no annotation says. */
    StatelessSession work();

    /**
     * Opens a round with the questionnaire in force, without an end, or does nothing when it is there.
     *
     * @param kind name of a {@link WaveKind}
     */
    @SQL(
            """
            insert into feedback_wave (id, version, session_id, kind, opens_at, questionnaire_version_id)
            select :id, 0, :sessionId, q.kind, :opensAt, q.id from questionnaire_version q
            where q.kind = :kind and q.in_force on conflict (session_id, kind) do nothing""")
    int open(UUID id, UUID sessionId, String kind, Instant opensAt);

    @Query("from FeedbackWave w where w.id = :wave")
    Optional<FeedbackWave> byId(UUID wave);

    @Query("from FeedbackWave w where w.sessionId = :sessionId and w.kind = :kind")
    Optional<FeedbackWave> wave(UUID sessionId, WaveKind kind);

    /** Lets one answer of a round be written at a time, until the end of the transaction. */
    default FeedbackWave lock(UUID waveId) {
        return work().get(FeedbackWave.class, waveId, LockMode.PESSIMISTIC_WRITE);
    }

    /** Notes that somebody has answered. @return 0 when they already had */
    @HQL(
            """
            insert into Participation (waveId, personId) values (:wave, :person)
            on conflict (waveId, personId) do nothing""")
    int participate(UUID wave, UUID person);

    @Query("select count(*) from Participation p where p.waveId = :wave and p.personId = :person")
    long countParticipation(UUID wave, UUID person);

    /**
     * Ends the links of somebody that have nothing left to ask: the end of the day and what was learned share one. Deleted,
     * not marked: a row that says when it was used would stand beside the answers of the same transaction.
     */
    @SQL(
            """
            delete from feedback_link l using feedback_wave w
            where w.id = l.wave_id and w.session_id = :sessionId and l.person_id = :person
            and not exists (select from feedback_wave u
                where u.session_id = w.session_id and (u.id = w.id or w.kind = 'HOT' and u.kind = 'AFTER')
                and not exists (select from participation p where p.wave_id = u.id and p.person_id = l.person_id))""")
    int spendLinks(UUID sessionId, UUID person);

    /** One more gave that value. */
    @HQL(
            """
            insert into RatingCount (waveId, question, rating, total) values (:wave, :question, :rating, 1)
            on conflict (waveId, question, rating) do update set total = total + 1""")
    int count(UUID wave, String question, int rating);

    @Insert
    void insert(FreeText text);

    /**
     * Writes all rows of the round anew, with every answer, in the order of their keys.
     *
     * <p>PostgreSQL keeps, beside each row, the transaction that wrote it (xmin) and where it lies (ctid). The rows of
     * one answer would share the first and lie in the order of arrival. Written anew, all rows of the round have the same
     * transaction, and an order that says nothing.
     */
    default void rewrite(UUID wave) {
        // not @SQL: what starts with "with" is taken for a query there
        var statements = List.of(
                """
                with taken as (delete from participation where wave_id = :wave returning wave_id, person_id)
                insert into participation (wave_id, person_id)
                select wave_id, person_id from taken order by person_id""",
                """
                with taken as (delete from rating_count where wave_id = :wave returning wave_id, question, value, total)
                insert into rating_count (wave_id, question, value, total)
                select wave_id, question, value, total from taken order by question, value""",
                REWRITE_TEXTS.formatted("released"));
        statements.forEach(sql ->
                work().createNativeMutationQuery(sql).setParameter("wave", wave).executeUpdate());
    }

    /** Lets the texts of a round be read, all at once, in rows that lie in the order of their keys as ever. */
    default void releaseTexts(UUID wave) {
        work().createNativeMutationQuery(REWRITE_TEXTS.formatted("true"))
                .setParameter("wave", wave)
                .executeUpdate();
    }
}
