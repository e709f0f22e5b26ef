package org.carte.persistence.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Which texts are wanted: null narrows nothing. Written as SQL that leaves out what is not asked, so that each search
 * finds the index that fits.
 *
 * @param facilitator only sessions this person runs, and nothing that is withheld
 * @param review only texts it was decided so about; null for all that are not withheld
 * @param words as typed; every one that means something must be there, in any of its forms
 */
public record TextSearch(UUID sessionId, UUID programme, UUID facilitator, TextReview review, String words) {

    private static final String FROM =
            """
            from free_text t join feedback_wave w on w.id = t.wave_id join training_session s on s.id = w.session_id
            join programme_version v on v.id = s.programme_version_id where t.released""";

    /** Words that are no stop words of PostgreSQL, and say as little. */
    private static final String SMALL =
            """
            a aller alors après assez aucun aussi avant avoir beaucoup bien ça car ceci cela celle celles celui certains cet \
            cette ceux chaque chez comme comment déjà depuis devoir doit donc dont elles encore entre être faire fais fait ici \
            ils jamais jusqu là les leurs lors lorsque mêmes ni non or où oui parce parfois pendant peut peux plus plusieurs \
            pourquoi pouvoir pu puisque quand quelque quelques quoi sans si sous souvent toujours tous tout toute toutes très \
            va vais vers vont vraiment also could get got really would""";

    /** The texts themselves, those of the latest session first, then in the order of their random keys. */
    String texts() {
        return "select t.* " + from() + " order by s.starts_at desc, t.question desc, t.id";
    }

    /** How many they are. */
    String count() {
        return "select count(*) " + from();
    }

    /**
     * The words most of the texts share, each counted once a text. A text speaks the language it uses more small words
     * of. Of very many texts some are read: their keys are random, so these are no others than the rest.
     */
    String frequencies() {
        return """
                with said as (select t.id, lower(t.wording) as wording %s order by t.id limit :sample),
                token as (
                    select id, token as word, ts_lexize('french_stem', token) as fr, ts_lexize('english_stem', token) as en
                    from said, ts_parse('default', wording) where tokid in (1, 2, 3, 10, 11, 15, 16, 17)),
                spoken as (
                    select id, count(*) filter (where cardinality(en) = 0) > count(*) filter (where cardinality(fr) = 0) as english
                    from token group by id)
                select mode() within group (order by word), count(distinct id)
                from token join spoken using (id)
                where (case when english then en else fr end)[1] is not null and length(word) > 1
                  and word <> all (string_to_array('%s', ' '))
                group by english, case when english then en else fr end
                having count(distinct id) > 1 order by 2 desc, 1 limit :most"""
                .formatted(from(), SMALL);
    }

    /** Fills the conditions in. */
    <T> NativeQuery<T> fill(NativeQuery<T> query) {
        conditions().values().forEach(value -> value.forEach(query::setParameter));
        return query;
    }

    private String from() {
        return FROM + conditions().keySet().stream().map(each -> " and " + each).reduce("", String::concat);
    }

    private Map<String, Map<String, Object>> conditions() {
        var all = new LinkedHashMap<String, Map<String, Object>>();
        if (sessionId != null) {
            all.put("w.session_id = :sessionId", Map.of("sessionId", sessionId));
        }
        if (programme != null) {
            all.put("v.programme_id = :programme", Map.of("programme", programme));
        }
        if (facilitator != null) {
            all.put(
                    "exists (select from session_facilitator f where f.session_id = s.id and f.person_id = :facilitator)",
                    Map.of("facilitator", facilitator));
        }
        if (review == null || facilitator != null) {
            all.put("t.review <> 'WITHHELD'", Map.of());
        }
        if (review != null) {
            all.put("t.review = :review", Map.of("review", review.name()));
        }
        if (words != null) {
            all.put("t.stems @@ text_query(:words)", Map.of("words", words));
        }
        return all;
    }
}
