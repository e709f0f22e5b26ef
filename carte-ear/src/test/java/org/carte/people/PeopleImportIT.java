package org.carte.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carte.persistence.people.DirectorySearch;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** Lists of people by REST, as the contract has it, and the directory as a file. */
class PeopleImportIT {

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final Api admin = nobody.as("admin");
    private final String unique = "i" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aListIsTriedThenTakenAndASecondTimeChangesNothing() {
        var file =
                """
                Prénom;Nom;E-mail;Métier;Étiquettes
                Ève;Nérin%1$s;EVE%1$s@carte.example;"Céramiste
                et potière";terre
                Paul;Arden%1$s;paul%1$s@carte.example;;
                """
                        .formatted(unique)
                        .replace("\n", "\r\n")
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(bring(file, true)).isEqualTo(List.of(2, 0, 0));
        assertThat(found()).as("a dry run stores nothing").isZero();
        assertThat(bring(file, false)).isEqualTo(List.of(2, 0, 0));
        assertThat(found()).isEqualTo(2);
        assertThat(bring(file, false)).isEqualTo(List.of(0, 0, 2));
        assertThat(bring(
                        "email,trade\npaul%s@carte.example,Graveur\n"
                                .formatted(unique)
                                .getBytes(UTF_8),
                        false))
                .isEqualTo(List.of(0, 1, 0));
        var eve = first("eve nerin" + unique);
        assertThat(eve.getString("trade")).isEqualTo("Céramiste\r\net potière");
        assertThat(eve.getJsonArray("tags").getString(0)).isEqualTo("terre");
    }

    @Test
    void withOneBadLineNothingIsStoredAndEveryBadLineIsSaid() {
        var file =
                """
                firstName,lastName,email
                Ada,Good%1$s,ada%1$s@carte.example
                Bea,Bad%1$s,nowhere

                "Cleo
                Two",,cleo%1$s@carte.example
                Ada,Again%1$s,ADA%1$s@carte.example
                """
                        .formatted(unique);

        for (var dryRun : List.of("true", "false")) {
            var refused = admin.post("people/import?dryRun=" + dryRun, "text/csv", file);

            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
            var said = refused.json();
            assertThat(said.getJsonArray("rejected").getValuesAs(JsonObject.class).stream()
                            .map(line -> line.getInt("line") + " " + line.getString("field")))
                    .containsExactly("3 email", "5 lastName", "7 email");
            assertThat(said.getJsonArray("violations")).hasSize(3);
            assertThat(said.getInt("created")).isEqualTo(1);
        }
        assertThat(found()).isZero();
    }

    @Test
    void whatIsNoListOfPeopleIsRefusedInWords() {
        assertThat(admin.post("people/import", "text/csv", "Nom\nNérin\n").status())
                .isEqualTo(422);
        assertThat(admin.post("people/import", "text/csv", "").json().getString("detail"))
                .contains("vide");
        assertThat(admin.post("people/import", "text/csv", new byte[] {'P', 'K', 3, 4, 0, 0})
                        .status())
                .isEqualTo(422);
        assertThat(admin.post("people/import", "text/csv", new byte[6 * 1024 * 1024])
                        .status())
                .isEqualTo(413);
        assertThat(nobody.as("morgane")
                        .post("people/import", "text/csv", "email\n")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theDirectoryLeavesAsAFileThatRunsNothingAndComesBack() {
        var file =
                "Prénom;Nom;E-mail;Téléphone;Entreprise\n=cmd()|x;Formule%1$s;f%1$s@carte.example;+33 6 12 34 56 78;@acme\n"
                        .formatted(unique);
        assertThat(bring(file.getBytes(UTF_8), false)).isEqualTo(List.of(1, 0, 0));

        var csv = admin.get("people/export.csv?q=formule" + unique);
        var xlsx = admin.get("people/export.xlsx?q=formule" + unique);

        assertThat(csv.header("Content-Disposition").orElseThrow()).contains("carte-people.csv");
        assertThat(csv.text())
                .startsWith("\uFEFFPrénom;Nom de famille;E-mail;")
                .contains("'=cmd()|x;", ";'+33 6 12 34 56 78;")
                .doesNotContain(";=", ";+", ";@");
        assertThat(bring(csv.bytes(), false)).as("what left comes back").isEqualTo(List.of(0, 0, 1));
        assertThat(xlsx.bytes()).startsWith('P', 'K');
        assertThat(admin.get("people/export.pdf").status()).isEqualTo(404);
        for (var list : List.of("venues", "programmes", "sessions")) {
            assertThat(admin.get(list + "/export.csv").text()).startsWith("\uFEFF");
            assertThat(admin.get(list + "/export.xlsx").bytes()).startsWith('P', 'K');
        }
        assertThat(nobody.as("participant01").get("people/export.csv").status()).isEqualTo(403);
    }

    @Test
    void wordsAreFoundInAnyOrderWhateverAccentsTagOrCompany() {
        var file =
                """
                Prénom;Nom;E-mail;Téléphone;Entreprise;Étiquettes
                Œdipe-Noël;Ça%1$s;oe%1$s@carte.example;06 11 22 33 44;Terre Vive %1$s;t%1$s
                Al;Bo%1$s;al%1$s@carte.example;;Eau vive %1$s;
                """;
        bring(file.formatted(unique).getBytes(UTF_8), false);

        assertThat(count("q=CA" + unique + "+noel+oedipe")).isEqualTo(1);
        assertThat(count("q=al+bo" + unique)).isEqualTo(1);
        assertThat(count("q=l+bo" + unique)).as("one letter begins a word").isZero();
        assertThat(count("q=0611223344+" + unique)).isEqualTo(1);
        assertThat(count("tag=t" + unique)).isEqualTo(1);
        assertThat(count("company=TERRE+vive+" + unique)).isEqualTo(1);
        assertThat(count("q=%25+" + unique)).as("signs are no wildcards").isEqualTo(2);
    }

    @Test
    void ofManyWhoFitEachIsCountedAndTheFirstComesFirst() {
        int many = DirectorySearch.MANY + 50;
        var lines = IntStream.range(0, many)
                .mapToObj(i -> "Ada,Foule%1$s %2$04d,f%2$d%1$s@carte.example".formatted(unique, many - i))
                .collect(Collectors.joining("\n"));
        assertThat(bring(("firstName,lastName,email\n" + lines).getBytes(UTF_8), false))
                .isEqualTo(List.of(many, 0, 0));

        assertThat(count("q=foule" + unique)).isEqualTo(many);
        assertThat(first("foule" + unique).getString("lastName")).endsWith(" 0001");
        assertThat(admin.get("people?size=50&page=" + many / 50 + "&q=foule" + unique)
                        .json()
                        .getJsonArray("items"))
                .as("a page behind the last")
                .isEmpty();
        assertThat(first("foule" + unique + " 0007").getString("lastName")).endsWith(" 0007");
    }

    @Test
    void aTagIsRenamedForEverybodyWhoHasIt() {
        var file =
                """
                Prénom;Nom;E-mail;Étiquettes
                Ana;Tag%1$s;a%1$s@carte.example;Lyon%1$s
                Béa;Tag%1$s;b%1$s@carte.example;Lyon%1$s, Rhône%1$s
                """;
        bring(file.formatted(unique).getBytes(UTF_8), false);
        assertThat(tags()).containsExactly("Lyon" + unique + " 2", "Rhône" + unique + " 1");

        assertThat(rename("Lyon" + unique, " Rhône" + unique).json().getInt("people"))
                .isEqualTo(2);

        assertThat(tags()).as("two became one").containsExactly("Rhône" + unique + " 2");
        assertThat(first("bea tag" + unique).getJsonArray("tags")).hasSize(1);
        assertThat(rename("Lyon" + unique, "Isère").status())
                .as("nobody has it")
                .isEqualTo(404);
        assertThat(rename("Rhône" + unique, "x".repeat(41)).status()).isEqualTo(422);
        assertThat(tags()).containsExactly("Rhône" + unique + " 2");
    }

    private Api.Reply rename(String tag, String name) {
        return admin.post(
                "people/tags/rename",
                Json.createObjectBuilder().add("tag", tag).add("name", name).build());
    }

    private List<String> tags() {
        return admin.get("people/tags?q=" + unique).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(tag -> tag.getString("name") + " " + tag.getInt("people"))
                .toList();
    }

    private List<Integer> bring(byte[] file, boolean dryRun) {
        var answer = admin.post("people/import?dryRun=" + dryRun, "text/csv", file);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var said = answer.json();
        return List.of(said.getInt("created"), said.getInt("updated"), said.getInt("unchanged"));
    }

    private int found() {
        return count("q=" + unique);
    }

    private int count(String query) {
        return admin.get("people?" + query).json().getInt("total");
    }

    private JsonObject first(String words) {
        return admin.get("people?q=" + words.replace(' ', '+'))
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
