package org.carte.persistence.feedback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Figures: what may be shown of the counters, kept beside them with every release. */
@Repository
public interface FigureRepository {

    /** For what no annotation says. */
    StatelessSession work();

    /** Holds rounds until the transaction ends, in the order of their keys: nobody answers in between. */
    default void hold(Collection<UUID> waves) {
        work().createNativeQuery(
                        "select id from feedback_wave where id = any (:waves) order by id for update", UUID.class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .getResultList();
    }

    /**
     * How far each question of these rounds is.
     *
     * @param now nobody can answer any more where a round has closed by then
     */
    default List<ReleaseState> states(Collection<UUID> waves, Instant now) {
        return work().createNativeQuery(
                        "select wave, kind, question, counted, shown, missing from release_states(:waves, :now)",
                        Object[].class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new ReleaseState(
                        (UUID) row[0],
                        WaveKind.valueOf((String) row[1]),
                        (String) row[2],
                        Figure.whole(row[3]),
                        Figure.whole(row[4]),
                        Figure.whole(row[5])))
                .toList();
    }

    /** Takes the counters of these questions into the figures; the rounds are held. */
    default void keep(Collection<UUID> waves, List<ReleaseState> steps, String zone) {
        work().createNativeQuery("select 1 from keep_figures(:waves, :stepWaves, :stepQuestions, :zone)", Integer.class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .setParameter(
                        "stepWaves", steps.stream().map(ReleaseState::wave).toArray(UUID[]::new))
                .setParameter(
                        "stepQuestions",
                        steps.stream().map(ReleaseState::question).toArray(String[]::new))
                .setParameter("zone", zone)
                .getResultList();
    }

    /** Rounds that have closed and were not looked at since. */
    default List<UUID> toSettle(Instant now, int most) {
        return work().createNativeQuery(
                        "select id from feedback_wave where not settled and closes_at <= :now order by closes_at, id",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Nothing comes into it any more. */
    default void settled(UUID wave) {
        work().createNativeMutationQuery("update feedback_wave set settled = true where id = :wave")
                .setParameter("wave", wave)
                .executeUpdate();
    }

    /** Rounds of a session that have figures. */
    default List<UUID> shownOf(UUID trainingId) {
        return work().createNativeQuery(
                        "select id from feedback_wave where session_id = :id and day is not null order by id",
                        UUID.class)
                .setParameter("id", trainingId)
                .getResultList();
    }

    /** Rounds whose figures count for a programme, a venue or somebody who ran their session. */
    default List<UUID> shownFor(UUID scope) {
        return work().createNativeQuery("select id from feedback_wave where scopes @> :scopes order by id", UUID.class)
                .setParameter("scopes", new UUID[] {scope})
                .getResultList();
    }

    /** Whether any round of a session has something to show. */
    default boolean isShown(UUID trainingId) {
        return work().createNativeQuery(
                        """
                        select exists (select from wave_figure f join feedback_wave w on w.id = f.wave_id
                            where w.session_id = :id and f.question = '*' and f.v0 > 0)""",
                        Boolean.class)
                .setParameter("id", trainingId)
                .getSingleResult();
    }

    /** Figures of all rounds that pass, added up. */
    default List<Figure> total(FigureFilter filter) {
        var sum = FigureQuery.of(filter);
        var asked = work().createNativeQuery(sum.byQuestion(), Object[].class);
        sum.parameters().forEach(asked::setParameter);
        return asked.getResultStream()
                .map(row -> Figure.of((String) row[0], row, 1))
                .toList();
    }

    /** The same, and besides of those before a day alone: one pass over the months. */
    default FigureHistory history(FigureFilter filter, LocalDate day) {
        var sum = FigureQuery.of(filter);
        var asked = work().createNativeQuery(sum.byAge(day), Object[].class);
        sum.parameters().forEach(asked::setParameter);
        var before = new HashMap<String, Figure>();
        var all = new HashMap<String, Figure>();
        asked.getResultStream().forEach(row -> {
            var figure = Figure.of((String) row[0], row, 2);
            var age = ((Number) row[1]).intValue();
            if (age != FigureQuery.LATER) {
                before.merge(figure.question(), figure, Figure::with);
            }
            if (age != FigureQuery.SAME_MONTH) {
                all.merge(figure.question(), figure, Figure::with);
            }
        });
        return new FigureHistory(List.copyOf(before.values()), List.copyOf(all.values()));
    }

    /** One question, month by month. */
    default List<MonthFigure> months(FigureFilter filter, String question) {
        var sum = FigureQuery.of(filter);
        var asked = work().createNativeQuery(sum.byMonth(), Object[].class);
        sum.parameters().forEach(asked::setParameter);
        return asked.setParameter("question", question)
                .getResultStream()
                .map(row -> new MonthFigure(Figure.day(row[0]), Figure.of(question, row, 1)))
                .toList();
    }

    /** Figures of single rounds, by round. */
    default Map<UUID, List<Figure>> ofWaves(Collection<UUID> waves) {
        return work().createNativeQuery(
                        """
                        select wave_id, question, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10
                        from wave_figure where wave_id = any (array(select unnest(cast(:waves as uuid[]))))""",
                        Object[].class)
                .setParameter("waves", waves.toArray(UUID[]::new))
                .getResultStream()
                .collect(
                        groupingBy(row -> (UUID) row[0], mapping(row -> Figure.of((String) row[1], row, 2), toList())));
    }

    /** Figures of one round; none while nothing of it may be shown. */
    default List<Figure> ofWave(UUID wave) {
        return ofWaves(List.of(wave)).getOrDefault(wave, List.of());
    }

    /** Rounds that pass and have something to show, the latest first, each with its figures. */
    default List<RoundLine> rounds(FigureFilter filter, int skipped, int most) {
        var sum = FigureQuery.of(filter);
        var asked = work().createNativeQuery(sum.rounds(), Object[].class);
        sum.parameters().forEach(asked::setParameter);
        var rows = asked.setFirstResult(skipped).setMaxResults(most).getResultList();
        var figures = ofWaves(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> new RoundLine(
                        (UUID) row[0],
                        (UUID) row[1],
                        Figure.day(row[2]),
                        (String) row[3],
                        (String) row[4],
                        figures.get((UUID) row[0])))
                .toList();
    }

    /** Who was asked in a round, and who has answered. */
    default WaveTurnout turnout(UUID wave) {
        var row = work().createNativeQuery(
                        "select invited, answered, missing from wave_turnout where wave_id = :wave", Object[].class)
                .setParameter("wave", wave)
                .getSingleResult();
        return new WaveTurnout(Figure.whole(row[0]), Figure.whole(row[1]), Figure.whole(row[2]));
    }
}
