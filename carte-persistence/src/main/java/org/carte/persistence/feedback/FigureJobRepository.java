package org.carte.persistence.feedback;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Recounts of figures, and what they count. */
@Repository
public interface FigureJobRepository {

    /** For what no annotation says. */
    StatelessSession work();

    @Insert
    void insert(FigureJob job);

    @Update
    void update(FigureJob job);

    @Query("from FigureJob j where j.id = :id")
    Optional<FigureJob> byId(UUID id);

    /** The latest first. */
    @Query("from FigureJob j order by j.askedAt desc, j.id")
    List<FigureJob> latest(Limit most);

    @Query("select count(*) from FeedbackWave")
    long countWaves();

    /**
     * The next rounds, in the order of their keys.
     *
     * @param last the one before; null for the first
     */
    default List<UUID> waves(UUID last, int most) {
        return work().createNativeQuery("select id from feedback_wave where id > :last order by id", UUID.class)
                .setParameter("last", last == null ? new UUID(0, 0) : last)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Months that have figures or should, after one.
     *
     * @param last null for all
     */
    default List<LocalDate> months(LocalDate last) {
        return work().createNativeQuery(
                        """
                        select month from (select month from month_figure union
                            select cast(date_trunc('month', day) as date) from feedback_wave where day is not null) m
                        where month > :last order by month""",
                        LocalDate.class)
                .setParameter("last", last == null ? LocalDate.EPOCH : last)
                .getResultList();
    }

    /** Figures of these rounds that are no recount of the counters. */
    default long waveErrors(List<UUID> waves) {
        return work().createNativeQuery("select figure_errors(:waves)", Long.class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Answers of these rounds that no figure covers. */
    default long keptBack(List<UUID> waves) {
        return work().createNativeQuery(
                        """
                        select cast(coalesce(sum(t.answered - coalesce(f.v0, 0)), 0) as bigint) from wave_turnout t
                        left join wave_figure f on f.wave_id = t.wave_id and f.question = '*'
                        where t.wave_id = any (:waves)""",
                        Long.class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Lines of a month that are not what its rounds come to. */
    default long monthErrors(LocalDate month) {
        return work().createNativeQuery("select month_errors(:month)", Long.class)
                .setParameter("month", month)
                .getSingleResult();
    }

    /** Adds a month up anew. */
    default void remake(LocalDate month) {
        work().createNativeQuery("select 1 from remake_month(:month)", Integer.class)
                .setParameter("month", month)
                .getResultList();
    }
}
