package org.carte.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.carte.stack.Sql;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;

/** The public catalogue: what everybody may read, and leaves no trace on their machine. */
class OfferIT {

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final Programmes programme = Programmes.complete("Écrire cap " + unique);
    private final String address = "formactions/ecrire-cap-" + unique;

    @Test
    void aPublishedProgrammeSaysWhatIndicatorOneAsks() throws Exception {
        var planned = programme.planned();
        programme.enrols(planned, "participant04");
        programme.stands(false, true);

        var page = get(address, "fr-FR");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(page.body())
                .contains("Aucun prérequis.", "Classer ses valeurs", "7,5", "deux semaines avant", "180,00")
                .contains("Morgane, 04", "jeux de cartes", "Autopositionnement", "plain-pied", "7 places libres")
                .contains("<meta name=\"description\" content=\"Une boussole pour choisir.\"")
                .contains("lang=\"fr\"")
                .doesNotContain("noindex");
        assertThat(get("formactions", "fr").body()).contains(address);
        assertThat(get("formactions", "fr").headers().map()).doesNotContainKey("Set-Cookie");
    }

    @Test
    void itSpeaksTheReadersLanguage() throws Exception {
        programme.stands(false, true);

        assertThat(get(address, "en-GB").body())
                .contains("Prerequisites", "lang=\"en\"")
                .doesNotContain("Prérequis");
    }

    @Test
    void theAddressStaysWhateverHappensToTheProgramme() throws Exception {
        assertThat(get(address, "fr").statusCode()).isEqualTo(404);
        programme.stands(false, true);
        programme.rewritten("Tout autre chose.");
        programme.stands(true, false);
        assertThat(get(address, "fr").statusCode()).isEqualTo(404);
        assertThat(get("formactions", "fr").body()).doesNotContain(address);

        programme.stands(false, true);

        assertThat(get(address, "fr").body()).contains("Tout autre chose.");
    }

    @Test
    void figuresAreGivenOnceEnoughPeopleHaveAnswered() throws Exception {
        programme.stands(false, true);
        assertThat(get(address, "fr").body()).as("nobody was trained yet").doesNotContain("En chiffres");
        var planned = programme.planned();
        var logins = List.of("participant01", "participant02", "participant03", "participant04", "participant05");
        logins.forEach(login -> programme.enrols(planned, login));
        Sql.change(
                "update training_session set status = 'DONE', starts_at = now() - interval '2 days' where id = ?::uuid",
                planned);

        logins.subList(0, 3).forEach(login -> programme.isRated(planned, login, 5, 10));
        // who has not answered would be seen by the difference
        programme.isRated(planned, "participant04", 3, 4);

        var few = get(address, "fr").body();
        assertThat(few).contains("En chiffres", "<dd>5</dd>").doesNotContain("/ 5<");

        programme.isRated(planned, "participant05", 5, 7);

        // three of ten, one of seven and one of four: 60 % promoters less 20 % detractors
        assertThat(get(address, "fr").body().replaceAll("\\s+", " "))
                .contains("<dd>5</dd>", "<dd>4,6 <small>/ 5</small></dd>", "<dd>40</dd>", "100");
    }

    private static HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Stack.current().app().resolve(path))
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
