package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The maps that the tests of the rose draw: one of the reference day, the extremes, and any that chance makes. */
class RoseMapsTest {

    static final RoseWords WORDS = new RoseWords(
            Locale.FRANCE, "Carte du Soi", "à découvrir", "La carte en toutes lettres", "En une ligne", "Ma promesse");

    private static final LocalDate DAY = LocalDate.of(2018, 2, 19);

    private static final List<String> TITLES = List.of(
            "Ce qui m'anime",
            "Mes talents",
            "Ce que j'ai de plus précieux à offrir",
            "Mes valeurs et ce que je cherche chez mes clients",
            "Pour qui je travaille",
            "Ce qui me distingue",
            "Mon histoire");

    private static final List<List<String>> ENTRIES = List.of(
            List.of("Voir une équipe oser dire ce qui compte vraiment", "La transmission d'un geste juste"),
            List.of("Écouter ce qui n'est pas dit", "Rendre simple ce qui paraît compliqué", "Dessiner en direct"),
            List.of("Un regard neuf et bienveillant sur votre métier", "Du calme quand tout s'accélère"),
            List.of("La parole donnée", "Des clients curieux, prêts à remettre leurs habitudes en question"),
            List.of("Les artisans d'art", "Les petites coopératives agricoles", "Les associations de quartier"),
            List.of("Quinze ans de journalisme local", "Aucune phrase toute faite : chaque texte part d'un entretien"),
            List.of("Petite-fille d'une relieuse", "Le jour où une potière m'a dit : « vous avez trouvé mes mots »"));

    static RoseContent reference() {
        return map(
                "Camille Arnaud",
                "La passeuse de mots des artisans",
                "J'aide les artisans d'art à raconter leur métier grâce à des mots cueillis dans leur atelier.",
                ENTRIES);
    }

    static RoseContent empty() {
        return map(
                "Yacine Benali",
                "",
                "",
                TITLES.stream().map(title -> List.<String>of()).toList());
    }

    /** Twelve entries of 140 characters in every zone. */
    static RoseContent full(int zones) {
        String words = "Accompagner les transformations organisationnelles interdisciplinaires et professionnelles ";
        String entry = words.repeat(2).substring(0, 140);
        List<List<String>> entries = new ArrayList<>();
        for (int i = 0; i < zones; i++) {
            entries.add(List.copyOf(Collections.nCopies(12, entry)));
        }
        return map("Marie-Antoinette de La Rochefoucauld-Montbéliard", entry, words.repeat(2), entries);
    }

    private static RoseContent map(String owner, String headline, String promise, List<List<String>> entries) {
        List<RoseZone> zones = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            zones.add(new RoseZone("zone-" + i, TITLES.get(i % TITLES.size()), i, entries.get(i)));
        }
        return new RoseContent(owner, headline, promise, DAY, zones);
    }

    /** What people type, and what they had better not. */
    static Arbitrary<String> typed(int longest) {
        Arbitrary<String> french = Arbitraries.of(
                "je",
                "travaille",
                "avec",
                "l'exigence",
                "interdisciplinairement",
                "à",
                "œuvrer",
                "porte-parole",
                "«",
                "mots",
                "»",
                "?",
                "anticonstitutionnellement",
                "https://exemple.fr/un/chemin_tres/long?x=1&y=2");
        Arbitrary<String> foreign =
                Arbitraries.of("ليلى", "السلام", "שלום", "東京", "🧭", "👩🏽‍🎨", "e\u0301\u0323", "\u202Ex");
        Arbitrary<String> hostile = Arbitraries.of(
                "</text><script>alert(1)</script>", "\" onload=\"x", "]]>", "&amp;", "<!--", "\u0000", "\uD800", "%s");
        Arbitrary<String> wide =
                Arbitraries.strings().withChars('W', 'M', 'i', '@').ofMaxLength(140);
        return Arbitraries.frequencyOf(
                        Tuple.of(12, french), Tuple.of(2, foreign), Tuple.of(1, hostile), Tuple.of(1, wide))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .map(words -> String.join(" ", words))
                .map(text -> text.substring(0, Math.min(longest, text.length())));
    }

    @Provide
    static Arbitrary<RoseContent> maps() {
        Arbitrary<RoseZone> zone = Combinators.combine(
                        typed(60),
                        Arbitraries.integers().between(0, 20),
                        typed(140).list().ofMaxSize(12))
                .as((title, colour, entries) -> new RoseZone("zone", title, colour, entries));
        Arbitrary<String> maybe = typed(140).optional(0.8).map(text -> text.orElse(""));
        return Combinators.combine(
                        typed(60), maybe, maybe, zone.list().ofMinSize(1).ofMaxSize(10))
                .as((owner, headline, promise, zones) -> new RoseContent(owner, headline, promise, DAY, zones));
    }

    @Test
    void areOfTheSizeTheyClaim() {
        assertThat(reference().zones()).hasSize(7);
        assertThat(full(10).zones()).hasSize(10).allMatch(zone -> zone.entries().size() == 12);
        assertThat(full(7).zones().get(0).entries()).allMatch(entry -> entry.length() >= 139);
    }
}
