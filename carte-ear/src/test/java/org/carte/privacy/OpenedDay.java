package org.carte.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.carte.live.LiveDay;
import org.carte.stack.Api;
import org.carte.stack.Sql;

/** A day on which somebody wrote what is nobody else's business: a map, an answer about themself, one about their neighbour. */
final class OpenedDay {

    static final String OWNER = "participant05";
    static final String NEIGHBOUR = "participant06";
    static final String HEADLINE = "La tisseuse de silences";
    static final String SENTENCE = "Ce que je n’ai dit qu’à ma carte";
    static final String ANSWER = "Répondu pour moi seule";
    static final String ABOUT = "Écrit au sujet de ma voisine";

    private final LiveDay day = LiveDay.with(List.of(OWNER, NEIGHBOUR), List.of("six-questions"));
    final UUID session = UUID.fromString(day.id);
    final UUID owner = day.person(OWNER);

    OpenedDay() {
        var map = Json.createObjectBuilder()
                .add("headline", HEADLINE)
                .add("promise", "J’aide qui écoute")
                .add(
                        "zones",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("zone", "OFFER")
                                        .add(
                                                "entries",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("text", SENTENCE)))))
                .build();
        day.api.as(OWNER).get("me/maps/" + session);
        assertThat(day.api.as(OWNER).put("me/maps/" + session, map, "*").status())
                .isEqualTo(200);
        var run = UUID.fromString(day.runs().get(0).getString("id"));
        try (var platform = SupportDesk.platform()) {
            for (var about : List.of(owner, day.person(NEIGHBOUR))) {
                Sql.rows(
                        platform,
                        """
                        insert into answer (id, version, run_id, author_id, about_id, payload, sharing, done, updated_at)
                        values (gen_random_uuid(), 0, ?, ?, ?, jsonb_build_object('text', ?::text), 'ME', true, now())""",
                        run,
                        owner,
                        about,
                        about.equals(owner) ? ANSWER : ABOUT);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Talks REST. */
    Api api() {
        return day.api;
    }

    /** Claire opens something of the owner's, and it stands. */
    long opened(String what, String reason) {
        try (var claire = SupportDesk.as(SupportDesk.CLAIRE)) {
            return SupportDesk.open(claire, what, owner, session, reason);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claire opened a map of this session some minutes ago: who owns the database may write that down. */
    long openedBefore(int minutes, UUID person, String reason) {
        try (var platform = SupportDesk.platform()) {
            return Long.parseLong(Sql.rows(
                            platform,
                            """
                            insert into audit_entry (happened_at, login, kind, person_id, session_id, reason)
                            values (now() - make_interval(mins => ?), 'claire', 'MAP', ?, ?, ?) returning id""",
                            minutes,
                            person,
                            session,
                            reason)
                    .get(0)
                    .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Claire has opened the map so many times, yesterday. */
    void openedOften(int times) {
        try (var platform = SupportDesk.platform()) {
            Sql.rows(
                    platform,
                    """
                    insert into audit_entry (happened_at, login, kind, person_id, session_id, reason)
                    select now() - interval '1 day', 'claire', 'MAP', ?, ?, 'Ouverture d’hier numéro ' || n
                    from generate_series(1, ?) n""",
                    owner,
                    session,
                    times);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the trail says of the session, the newest first: who, what, whose, why. */
    List<List<String>> trail() {
        try (var platform = SupportDesk.platform()) {
            return Sql.rows(
                    platform,
                    "select login, kind, person_id, reason from audit_entry where session_id = ? order by id desc",
                    session);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
