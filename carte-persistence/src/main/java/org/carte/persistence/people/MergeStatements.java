package org.carte.persistence.people;

import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** What merging two people asks of tables that have room for a person once. */
final class MergeStatements {

    /** What is there twice and says the same: the record that goes loses it. */
    static final List<String> REDUNDANT = List.of(
            once("session_facilitator", "session_id"),
            once("facilitator_booking", "session_id"),
            once("presence", "session_id"),
            once("pair_seat", "round_id"),
            once("participation", "wave_id"),
            once("paper_handed", "wave_id"),
            once("exercise_favourite", "exercise_id"),
            once("calendar_link", "scope"),
            """
            insert into not_the_same (one_id, other_id)
            select least(:kept, third), greatest(:kept, third)
            from (select case one_id when :dropped then other_id else one_id end as third
                  from not_the_same where :dropped in (one_id, other_id)) said
            where third <> :kept on conflict do nothing""",
            "delete from not_the_same where :dropped in (one_id, other_id)",
            "delete from invitation where person_id = :dropped and exists (select from invitation where person_id = :kept)",
            """
            delete from carte e
            where e.person_id in (:kept, :dropped) and e.headline = '' and e.promise = ''
              and not exists (select from entry where carte_id = e.id)
              and exists (select from carte o where o.session_id = e.session_id and o.id <> e.id
                          and o.person_id in (:kept, :dropped)
                          and (e.person_id = :dropped or o.headline <> '' or o.promise <> ''
                               or exists (select from entry where carte_id = o.id)))""");

    /** What both have written in the same place, so that one would have to go. Counted, never read. */
    static final List<String> BOTH_WROTE = List.of(
            """
            select count(*) from (
                select 1 from answer where :kept in (author_id, about_id) or :dropped in (author_id, about_id)
                group by run_id, case author_id when :dropped then :kept else author_id end,
                         case about_id when :dropped then :kept else about_id end
                having count(*) > 1) twice""",
            """
            select count(*) from carte a join carte b using (session_id)
            where a.person_id = :kept and b.person_id = :dropped
              and (a.headline <> '' or a.promise <> '' or exists (select from entry where carte_id = a.id))
              and (b.headline <> '' or b.promise <> '' or exists (select from entry where carte_id = b.id))""",
            """
            select count(*) from quote a join quote b using (session_id)
            where a.person_id = :kept and b.person_id = :dropped""");

    private MergeStatements() {}

    /** Runs one, with those of the values that it asks for. */
    static int change(StatelessSession work, String sql, Map<String, Object> values) {
        var query = work.createNativeMutationQuery(sql);
        values.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query.executeUpdate();
    }

    private static String once(String table, String key) {
        return """
                delete from %1$s d where d.person_id = :dropped
                and exists (select from %1$s k where k.%2$s = d.%2$s and k.person_id = :kept)"""
                .formatted(table, key);
    }
}
