package org.carte.ejb.shared;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets write is read as it was meant, whoever wrote it. */
class CsvFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PLAIN = "Prénom;Nom;E-mail\r\nÈve;Nérin;eve@carte.example\r\n";

    /** A file, and what it says. */
    record Written(String text, Charset charset, char separator, List<List<String>> rows, List<Integer> numbers) {}

    @Property(tries = 400)
    void whatIsWrittenIsRead(@ForAll("files") Written written) {
        var file = CsvFile.read(written.text().getBytes(written.charset()));

        assertThat(file.separator()).isEqualTo(written.separator());
        assertThat(file.rows()).extracting(CsvFile.Line::cells).isEqualTo(written.rows());
        assertThat(file.rows()).extracting(CsvFile.Line::number).isEqualTo(written.numbers());
        assertThat(file.brokenLine()).isEmpty();
    }

    @Property(tries = 400)
    void whatIsNeutralisedIsReadBack(@ForAll String text) {
        var cell = Formula.neutral(text);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        if (!text.matches("(?s)'[=+\\-@\\t\\r].*")) {
            assertThat(Formula.original(cell)).isEqualTo(text);
        }
    }

    @Test
    void lettersAreReadHoweverTheyAreWritten() {
        for (var bytes : List.of(
                PLAIN.getBytes(UTF_8),
                ("\uFEFF" + PLAIN).getBytes(UTF_8),
                PLAIN.getBytes(WINDOWS),
                ("\uFEFF" + PLAIN).getBytes(UTF_16LE))) {
            var file = CsvFile.read(bytes);
            assertThat(file.header().cells()).containsExactly("Prénom", "Nom", "E-mail");
            assertThat(file.rows().get(0).cells()).containsExactly("Ève", "Nérin", "eve@carte.example");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\na,b\r\n1,2\r\n", "\r\n\r\na,b\r\n1,2", "a , b\n\"1\" , 2\n", "a,b\r1,2\r"})
    void habitsOfSpreadsheetsAreKnown(String text) {
        var file = CsvFile.read(text.getBytes(UTF_8));

        assertThat(file.header().cells()).containsExactly("a", "b");
        assertThat(file.rows()).extracting(CsvFile.Line::cells).containsExactly(List.of("1", "2"));
    }

    @Test
    void aCommaInsideAHeaderDoesNotDeceive() {
        var file = CsvFile.read("Nom, prénom;E-mail\nNérin, Ève;eve@carte.example\n".getBytes(UTF_8));

        assertThat(file.separator()).isEqualTo(';');
    }

    @Test
    void linesAreCountedAsATextEditorDoes() {
        var file = CsvFile.read("a;b\n\n\"one\ntwo\";x\n1;2\n".getBytes(UTF_8));

        assertThat(file.rows()).extracting(CsvFile.Line::number).containsExactly(3, 5);
    }

    @Test
    void aQuoteThatNothingClosesIsFound() {
        var file = CsvFile.read("a;b\n1;2\n3;\"four\n5;6\n".getBytes(UTF_8));

        assertThat(file.rows()).hasSize(1);
        assertThat(file.brokenLine()).hasValue(3);
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> CsvFile.read("\n \n".getBytes(UTF_8))).hasMessage("error.csv.empty");
        assertThatThrownBy(() -> CsvFile.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .hasMessage("error.csv.noText");
    }

    @Provide
    Arbitrary<Written> files() {
        var cell = Arbitraries.strings()
                .withChars("abcé€;,\t\"' \n0123@")
                .ofMinLength(0)
                .ofMaxLength(12)
                .map(String::strip);
        var rows = cell.list().ofSize(4).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(
                        rows,
                        Arbitraries.of(';', ',', '\t'),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of(UTF_8, WINDOWS),
                        Arbitraries.of(true, false))
                .as(CsvFileTest::write);
    }

    private static Written write(
            List<List<String>> cells, char separator, String end, Charset charset, boolean marked) {
        var rows = cells.stream()
                .map(row -> row.stream().map(text -> text.replace("\n", end)).toList())
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .toList();
        var text = new StringBuilder(marked && charset.equals(UTF_8) ? "\uFEFF" : "");
        text.append(String.join(String.valueOf(separator), "A", "B", "C", "D")).append(end);
        var numbers = new ArrayList<Integer>();
        int number = 2;
        for (var row : rows) {
            numbers.add(number);
            var line = String.join(
                    String.valueOf(separator),
                    row.stream().map(CsvFileTest::quoted).toList());
            text.append(line).append(end);
            number += (line + end).split("\n", -1).length - 1;
        }
        return new Written(text.toString(), charset, separator, rows, numbers);
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
