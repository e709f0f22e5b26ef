package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.carte.stack.Browser;
import org.carte.stack.Patience;
import org.carte.stack.Screens;
import org.carte.stack.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Staff see that figures are the count of the answers, and have them counted again. */
@Isolated("it counts every round again")
class FigureJobsBrowserIT {

    private static Browser browser;

    private final Random random = new Random(7);

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** The server asks for a check of its own at 3:20, and two at once are refused: what is counted here waits for it. */
    @BeforeEach
    void awayFromTheNightlyCheck() {
        Patience.until(
                () -> {
                    var now = LocalTime.now(ZoneId.systemDefault());
                    return now.isBefore(LocalTime.of(3, 18, 30)) || now.isAfter(LocalTime.of(3, 20, 30));
                },
                "the check at night");
    }

    @Test
    void figuresAreCheckedAndCountedAgain() {
        var room = FeedbackRoom.of(10, "DONE");
        room.answeredBy(8, random);
        Sql.rows(
                "update wave_figure set v10 = v10 + 1 where question = 'recommendation' and wave_id = ? returning 1",
                room.wave("HOT"));
        Sql.rows(
                "update feedback_wave set closes_at = now() - interval '1 minute', settled = true where id = ? returning 1",
                room.wave("HOT"));
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/figures", "admin");

        Browser.press(laptop, "Vérifier maintenant");
        ended(laptop, "Vérification");
        assertThat(laptop.locator("tbody tr").first().textContent()).contains("du compte des réponses");
        Browser.press(laptop, "Recompter tout");
        ended(laptop, "Recomptage");
        Screens.look(laptop, "figures-jobs");

        assertThat(Sql.rows("select figure_errors(array[?])", room.wave("HOT"))).containsExactly(List.of("0"));
        assertThat(Sql.rows(
                        "select v0, v1, v2 from wave_figure where question = '*' and wave_id = ?", room.wave("HOT")))
                .containsExactly(List.of("8", "10", "8"));
        assertThat(Sql.rows("select sum(month_errors(month)) from (select distinct month from month_figure) m"))
                .containsExactly(List.of("0"));
    }

    @Test
    void aRecountThatStoppedGoesOnWhereItStopped() {
        var room = FeedbackRoom.of(4, "DONE");
        room.answeredBy(4, random);
        manyRounds(room);
        Sql.change("update wave_figure set v10 = v10 + 1 where wave_id = ? and question = 'pace'", room.wave("HOT"));
        var laptop = browser.laptop();
        Browser.login(laptop, "app/settings/figures", "admin");
        breakAfter(200);
        try {
            Browser.press(laptop, "Recompter tout");
            // what a sequence counts is not rolled back
            Patience.until(() -> one("select is_called from figure_fault").equals("t"), "stopped");
        } finally {
            mend();
        }
        assertThat(one("select waves_done || ' ' || (last_wave is not null) from figure_job where ended_at is null"))
                .as("what the first chunk did is kept")
                .isEqualTo("200 true");
        laptop.reload();
        var percent = one("select 100 * waves_done / waves from figure_job where ended_at is null");
        assertThat(laptop.locator("tbody tr").first().textContent())
                .contains(percent)
                .contains("%")
                .contains("200");
        Sql.change("update figure_job set touched_at = now() - interval '2 minutes' where ended_at is null");
        laptop.reload();
        laptop.getByText("Interrompu").waitFor();
        Screens.look(laptop, "figures-interrupted");

        Browser.press(laptop, "Reprendre");
        ended(laptop, "Recomptage");

        assertThat(one("select waves_done - waves < 200 from figure_job order by asked_at desc limit 1"))
                .as("not from the start again")
                .isEqualTo("t");
        assertThat(Sql.count(
                        """
                        select count(*) from feedback_wave w join training_session s on s.id = w.session_id
                        join programme_version v on v.id = s.programme_version_id, figure_job j
                        where v.programme_id = ? and w.id > j.last_wave
                        and j.asked_at = (select max(asked_at) from figure_job)""",
                        room.programme()))
                .as("to the end")
                .isZero();
        assertThat(Sql.rows("select figure_errors(array[?])", room.wave("HOT"))).containsExactly(List.of("0"));
        assertThat(one("select sum(month_errors(month)) from (select distinct month from month_figure) m"))
                .isEqualTo("0");
        Sql.change(
                """
                delete from training_session s using training_session t
                where t.id = ? and s.programme_version_id = t.programme_version_id and s.id <> t.id""",
                room.session());
    }

    /** Some four hundred rounds that nobody answered, so that a recount takes more than one chunk. */
    private static void manyRounds(FeedbackRoom room) {
        Sql.change(
                """
                with added as (insert into training_session
                    select gen_random_uuid(), 0, s.programme_version_id, s.room_id, 'ARCHIVED', 1, 12, false, s.starts_at
                    from training_session s, generate_series(1, 70) where s.id = ? returning id)
                insert into feedback_wave (id, version, session_id, kind, opens_at, closes_at, invited_at, settled,
                    questionnaire_version_id)
                select gen_random_uuid(), 0, a.id, q.kind, now(), now(), now(), true, q.id
                from added a cross join questionnaire_version q where q.in_force""",
                room.session());
    }

    /** The database refuses what goes beyond so many rounds. */
    private static void breakAfter(int rounds) {
        Sql.change("create sequence figure_fault");
        Sql.change(
                """
                create function figure_fault() returns trigger language plpgsql as $$
                begin perform nextval('figure_fault'); raise exception 'a fault made for a test'; end $$""");
        Sql.change("create trigger figure_fault before update on figure_job for each row when (new.waves_done > "
                + rounds + ") execute function figure_fault()");
    }

    private static void mend() {
        Sql.change("drop trigger figure_fault on figure_job");
        Sql.change("drop function figure_fault");
        Sql.change("drop sequence figure_fault");
    }

    private static String one(String query) {
        return Sql.rows(query).get(0).get(0);
    }

    private static void ended(Page page, String kind) {
        page.locator("tbody tr")
                .first()
                .filter(new Locator.FilterOptions().setHasText(kind))
                .getByText("Terminé")
                .waitFor();
    }
}
