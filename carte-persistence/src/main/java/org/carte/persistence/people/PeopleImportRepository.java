package org.carte.persistence.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Lists of people on their way into the directory. */
@Repository
public interface PeopleImportRepository {

    /** What the repository works with. */
    StatelessSession work();

    @Insert
    void insert(PeopleImport brought);

    @Query("from PeopleImport i where i.id = :id")
    Optional<PeopleImport> byId(UUID id);

    /** Without the file, for those who only ask how far it is. */
    @Query("select i.id, i.fileName, i.columns, i.state, i.percent, i.report from PeopleImport i where i.id = :id")
    Optional<ImportStatus> status(UUID id);

    /** Those somebody must work on, the oldest first. */
    @Query("select i.id from PeopleImport i where i.state in (CHECKING, IMPORTING) order by i.createdAt, i.id")
    List<UUID> waiting();

    /** On to another step, unless somebody else has taken it there: 1 or 0. */
    @HQL(
            """
            update PeopleImport i set i.state = :next, i.columns = :columns, i.percent = 0, i.report = null
            where i.id = :id and i.state in (MAPPING, CHECKED, FAILED)""")
    int check(UUID id, List<String> columns, ImportState next);

    /** The same for a file that was checked. */
    @HQL("update PeopleImport i set i.state = :next, i.percent = 0 where i.id = :id and i.state = CHECKED")
    int start(UUID id, ImportState next);

    /** How far it is, told at once to whoever asks. */
    @HQL("update PeopleImport i set i.percent = :percent where i.id = :id and i.state in (CHECKING, IMPORTING)")
    int advance(UUID id, int percent);

    /** It was checked, or it broke. */
    @HQL("update PeopleImport i set i.state = :state, i.report = :report, i.percent = 100 where i.id = :id")
    int finish(UUID id, ImportState state, ImportReport report);

    /** Everybody is in the directory: the file goes. */
    @HQL(
            """
            update PeopleImport i set i.state = DONE, i.report = :report, i.percent = 100, i.content = null
            where i.id = :id""")
    int done(UUID id, ImportReport report);

    /** Files nobody has finished. */
    @HQL("delete from PeopleImport i where i.createdAt < :before")
    int forget(Instant before);

    /** Whether this transaction may work on it; nobody else may until it ends, however it ends. */
    default boolean claim(UUID id) {
        return work().createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))", Boolean.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }
}
