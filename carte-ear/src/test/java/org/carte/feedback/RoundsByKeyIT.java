package org.carte.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.carte.stack.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What every answer asks of its round is looked up by key, however empty the tables were when it was planned. */
@BesideOthers
@ResourceLock(BesideOthers.FIGURES)
class RoundsByKeyIT {

    /** Looks for nothing in the tables that are watched. */
    private static final String ANSWERED =
            """
            select count_answer('%s', (select min(cast(person_id as text)) from enrolment where session_id = '%s')::uuid,
                '{pace}', '{3}', '{liked}', '{Le rythme}')""";

    private static final String SHOWN = "select 1 from keep_figures('{%1$s}', '{%1$s}', '{pace}', 'Europe/Paris')";

    /** As PostgreSQL counts it in this transaction. */
    private static final String READ =
            "select relname from pg_stat_xact_user_tables where %s > 0 and relname in ('feedback_wave', 'participation',"
                    + " 'paper_handed', 'rating_count', 'free_text', 'feedback_link', 'wave_figure', 'month_figure')";

    @Test
    void anAnswerReadsNoTableFromEndToEnd() throws SQLException {
        var room = FeedbackRoom.of(4, "RUNNING").asked("HOT");
        var wave = room.wave("HOT");
        try (var database = FeedbackRoom.database();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            // in the plainest way: what is planned is planned for what is there now
            statement.execute(ANSWERED.formatted(wave, room.session()));
            statement.execute("select * from release_states('{%s}', now())".formatted(wave));
            statement.execute(SHOWN.formatted(wave));
            var byKey = tables(statement, "idx_scan");
            var fromEndToEnd = tables(statement, "seq_scan");
            database.rollback();
            assertThat(byKey).contains("rating_count", "participation", "free_text", "wave_figure");
            assertThat(fromEndToEnd).isEmpty();
        }
    }

    private static List<String> tables(Statement statement, String way) throws SQLException {
        var names = new ArrayList<String>();
        try (var read = statement.executeQuery(READ.formatted(way))) {
            while (read.next()) {
                names.add(read.getString(1));
            }
        }
        return names;
    }
}
