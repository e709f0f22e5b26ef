package org.carte.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void readsWellInASpreadsheet() {
        assertThat(new ResultTable(Made.result("Le rythme"), Locale.FRENCH)
                        .csv()
                        .split("\r\n"))
                .containsExactly(
                        "\uFEFF\"Question\";\"Réponses\";\"Moyenne\";\"Niveau\";\"Tendance\";"
                                + "\"0\";\"1\";\"2\";\"3\";\"4\";\"5\";\"6\";\"7\";\"8\";\"9\";\"10\"",
                        "\"Le rythme\";\"4\";\"4,25\";\"Satisfaisant\";\"En hausse\";"
                                + "\"\";\"0\";\"0\";\"0\";\"3\";\"1\";\"\";\"\";\"\";\"\";\"\"",
                        "\"Réponses\";\"4\"",
                        "\"Personnes inscrites\";\"10\"",
                        "\"Score de recommandation\";\"-25\"");
    }

    @Test
    void isNeverAFormula() {
        assertThat(List.of("=1+1", "+33", "@x", "-cmd", "\tx", "-2,5", "a\"b").stream()
                        .map(ResultTable::cell))
                .containsExactly("\"'=1+1\"", "\"'+33\"", "\"'@x\"", "\"'-cmd\"", "\"'\tx\"", "\"-2,5\"", "\"a\"\"b\"");
    }
}
