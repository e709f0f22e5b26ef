package org.carte.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultChartsTest {

    @Test
    void showsThePercentOfEachValueOneOnTopOfTheOther() {
        var json = ResultCharts.spread(Made.result("Le rythme </script>"), Locale.FRENCH);
        var chart = Json.createReader(new StringReader(json)).readObject();

        var data = chart.getJsonObject("data");
        assertThat(json).doesNotContain("<");
        assertThat(data.getJsonArray("labels").getString(0)).isEqualTo("1 Le rythme </script>");
        assertThat(data.getJsonArray("datasets").stream()
                        .map(set -> set.asJsonObject().getJsonArray("data").getInt(0)))
                .containsExactly(0, 0, 0, 75, 25);
    }

    @Test
    void saysNothingWhereThereIsNothingToSay() {
        assertThat(ResultCharts.recommendation(Made.result("Le rythme"), Locale.FRENCH))
                .isNull();
        assertThat(ResultCharts.course(List.of(), Locale.FRENCH)).isNull();
    }
}
