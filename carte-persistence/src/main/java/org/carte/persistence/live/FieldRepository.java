package org.carte.persistence.live;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** Which page wrote a field last, and what was overwritten by another. */
@Repository
public interface FieldRepository {

    /** Makes another device of the same person wait until the end of the transaction, first words included. */
    @SQL("select cast(pg_advisory_xact_lock(hashtextextended(:desk, 0)) as text)")
    List<String> lock(String desk);

    @Query("from FieldEdit where answerId = :answerId and field = :field")
    Optional<FieldEdit> last(UUID answerId, String field);

    /** A field was written; the answer is found by whose it is, for a first word has just made it. */
    @SQL(
            """
            insert into field_edit (id, version, answer_id, field, writer, answer_version, edited_at)
            select :id, 0, a.id, :field, :writer, a.version, :editedAt from answer a
            where a.run_id = :runId and a.author_id = :authorId and a.about_id = :aboutId
            on conflict (answer_id, field) do update
            set writer = excluded.writer, answer_version = excluded.answer_version, edited_at = excluded.edited_at""")
    int wrote(UUID id, UUID runId, UUID authorId, UUID aboutId, String field, UUID writer, Instant editedAt);

    /** Keeps what a field said; what is kept already stays as it is. */
    @SQL(
            """
            insert into kept_version (id, version, answer_id, field, content, edited_at, kept_at)
            values (:id, 0, :answerId, :field, cast(:content as jsonb), :editedAt, :now)
            on conflict do nothing""")
    int keep(UUID id, UUID answerId, String field, String content, Instant editedAt, Instant now);

    /** Keeps no more than the newest of an answer. */
    @SQL(
            """
            delete from kept_version where answer_id = :answerId and id not in (
                select id from kept_version where answer_id = :answerId order by kept_at desc, id desc limit :most)""")
    int trim(UUID answerId, int most);

    /** What is kept of an answer, the newest first; never more than {@link #trim} leaves. */
    @Query("from KeptVersion where answerId = :answerId order by keptAt desc, id desc")
    List<KeptVersion> kept(UUID answerId);

    @Query("from KeptVersion where id = :id and answerId = :answerId")
    Optional<KeptVersion> version(UUID answerId, UUID id);

    @HQL("delete from KeptVersion where id = :id and answerId = :answerId")
    int drop(UUID answerId, UUID id);

    @HQL("delete from KeptVersion where keptAt < :before")
    int forget(Instant before);
}
