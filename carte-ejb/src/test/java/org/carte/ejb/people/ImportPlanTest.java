package org.carte.ejb.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.shared.CsvFile;
import org.carte.persistence.people.ImportRejection;
import org.carte.persistence.people.ImportReport;
import org.carte.persistence.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list of people would do to the directory. */
class ImportPlanTest {

    private final Map<String, Person> directory = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "E-mail,EMAIL", "Adresse e-mail,EMAIL", "COURRIEL,EMAIL", "Email address,EMAIL", "Prénom,FIRST_NAME",
        "first_name,FIRST_NAME", "NOM,LAST_NAME", "Last name,LAST_NAME", "Nom de famille,LAST_NAME", "Métier,TRADE",
        "Job title,TRADE", "Société,COMPANY", "Company,COMPANY", "Téléphone,PHONE", "Mobile phone,PHONE",
        "Étiquettes,TAGS", "Tags,TAGS"
    })
    void headersAreRecognised(String header, ImportField field) {
        assertThat(ImportField.called(header)).contains(field);
    }

    @Test
    void theSecondColumnOfAKindIsLeftOut() {
        assertThat(ImportField.recognise(List.of("Nom", "E-mail", "Mail", "Remarque")))
                .containsExactly("LAST_NAME", "EMAIL", "", "");
    }

    @Test
    void newKnownAndUnchangedPeopleAreToldApart() {
        know("ada@carte.example", "Ada", "Lovelace", "Mathématicienne");
        know("eve@carte.example", "Ève", "Nérin", "Céramiste");

        var report = read(
                """
                Prénom;Nom;E-mail;Métier
                Ada;Lovelace;ADA@carte.example;
                Ève;Nérin;eve@carte.example;Potière
                Paul;Arden;paul@carte.example;
                """);

        assertThat(List.of(report.created(), report.updated(), report.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.sample())
                .extracting(ImportReport.Sample::line, ImportReport.Sample::added, ImportReport.Sample::fields)
                .containsExactly(tuple(3, false, List.of("trade")), tuple(4, true, List.of()));
        assertThat(directory.get("ada@carte.example").getTrade())
                .as("an empty cell takes nothing away")
                .isEqualTo("Mathématicienne");
    }

    @Test
    void everyBadLineIsSaidWithItsReason() {
        var report = read("Prénom;Nom;E-mail;Étiquettes\n"
                + ";Sans;sans@carte.example;\n"
                + "Ada;Lovelace;pas une adresse;\n"
                + "Ève;Nérin;;\n"
                + "Paul;Arden;paul@carte.example;a,b\n"
                + "Paul;Arden;PAUL@carte.example;\n"
                + "Zoé;" + "x".repeat(101) + ";zoe@carte.example;" + "y".repeat(41) + "\n"
                + "Une;de;trop@carte.example;;cellule\n");

        assertThat(report.rejected())
                .extracting(ImportRejection::line, ImportRejection::field, ImportRejection::key)
                .containsExactly(
                        tuple(2, "firstName", "people.import.wrong.missing"),
                        tuple(3, "email", "people.import.wrong.email"),
                        tuple(4, "email", "people.import.wrong.missing"),
                        tuple(6, "email", "people.import.wrong.twice"),
                        tuple(7, "lastName", "people.import.wrong.tooLong"),
                        tuple(7, "tags", "people.import.wrong.tooLong"),
                        tuple(8, null, "people.import.wrong.cells"));
        assertThat(report.created()).isEqualTo(1);
    }

    @Test
    void tagsAreAddedAndFormulasAreText() {
        know("ada@carte.example", "Ada", "Lovelace", null).setTags(List.of("paris"));

        read("mail,tags,phone\nada@carte.example,\"lyon, paris\",'+33 6 12 34 56 78\n");

        var ada = directory.get("ada@carte.example");
        assertThat(ada.getTags()).containsExactly("paris", "lyon");
        assertThat(ada.getPhone()).isEqualTo("+33 6 12 34 56 78");
    }

    private Person know(String email, String firstName, String lastName, String trade) {
        var person = new Person(firstName, lastName, email);
        person.setTrade(trade);
        directory.put(email, person);
        return person;
    }

    private ImportReport read(String text) {
        var file = CsvFile.read(text.getBytes(UTF_8));
        var columns = ImportField.recognise(file.header().cells());
        var plan = new ImportPlan(Rules.VALIDATOR, columns.size());
        file.rows().stream()
                .map(line -> new ImportRow(line, columns))
                .forEach(row -> plan.add(row, directory.get(row.email())));
        return plan.report();
    }
}
