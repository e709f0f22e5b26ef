package org.carte.ejb.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class PostHtmlTest {

    private static final Pattern TAG = Pattern.compile("<([^>]*)>");
    private static final Pattern HARMLESS = Pattern.compile(
            "/?(p|h[2-6]|em|strong|ul|li|pre|figure|footer|blockquote|hr /|br /)"
                    + "|/?ol|ol start=\"\\d+\"|blockquote class=\"pull-quote\"|/?code|code class=\"language-[^\"<>]*\""
                    + "|/a|a( rel=\"nofollow\")? href=\"(?<href>[^\"<>]*)\"( rel=\"nofollow\")?"
                    + "|img (src=\"(?<src>[^\"<>]*)\"|alt=\"[^\"<>]*\"|width=\"1024\"|height=\"576\"|loading=\"lazy\"| )+/");
    private static final Pattern SAFE_ADDRESS =
            Pattern.compile("(?i)(https?:|mailto:|[^:]*([/?#]|$)).*", Pattern.DOTALL);

    @Test
    void photosBecomeFiguresThatKeepTheirPlace() {
        var html = PostHtml.of(
                Example.post("Avant\n\n![La table](/uploads/2018/02/a.jpg)\n\nAprès", "a.jpg"), name -> "p/" + name);

        assertThat(html)
                .contains(
                        "<figure><img src=\"p/a.jpg\" alt=\"La table\" width=\"1024\" height=\"576\" loading=\"lazy\" /></figure>")
                .contains("<p>Après</p>");
    }

    @Test
    void photosTheTextDoesNotPlaceCloseThePost() {
        var html = PostHtml.of(Example.post("![La table](a.jpg)", "a.jpg", "b.jpg"), name -> name);

        assertThat(html.indexOf("a.jpg")).isEqualTo(html.lastIndexOf("src=\"a.jpg") + 5);
        assertThat(html)
                .endsWith(
                        "<figure><img src=\"b.jpg\" alt=\"Une table, b\" width=\"1024\" height=\"576\" loading=\"lazy\" /></figure>\n");
    }

    @Test
    void aPhotoPlacedWithoutWordsKeepsItsOwn() {
        assertThat(PostHtml.of(Example.post("![](a.jpg)", "a.jpg"), name -> name))
                .contains("alt=\"Une table, a\"");
    }

    @Test
    void photosWithoutConsentAndOfOthersAreLeftOut() {
        assertThat(PostHtml.of(Example.post("Ici ![x](secret.jpg) et ![y](https://spy.example/b.jpg)"), name -> name))
                .isEqualTo("<p>Ici  et </p>\n");
    }

    @Test
    void quotesSayWhoSaidThem() {
        var html = PostHtml.of(
                Example.post("", List.of(new Post.Attributed("Un <b>vrai</b> cap.", "Paul, scénariste"))),
                name -> name);

        assertThat(html)
                .isEqualTo(
                        """
                <blockquote class="pull-quote">
                <p>« Un &lt;b&gt;vrai&lt;/b&gt; cap. »</p>
                <footer>— Paul, scénariste</footer>
                </blockquote>
                """);
    }

    @Test
    void theTitleOfThePageIsTheOnlyOneOfItsLevel() {
        assertThat(PostHtml.of(Example.post("# Grand\n\n## Moyen"), name -> name))
                .isEqualTo("<h2>Grand</h2>\n<h2>Moyen</h2>\n");
    }

    @Test
    void aPageOfItsOwnEscapesItsTitle() {
        var post = Example.post("Texte");
        post.recap().setTitle("</title><script>");

        assertThat(PostHtml.page(post, "28 février 2018", name -> name))
                .contains(
                        "<title>&lt;/title&gt;&lt;script&gt;</title>",
                        "<p>La rédaction, 28 février 2018</p>",
                        "<p>Texte</p>")
                .doesNotContain("<script");
    }

    @Property(tries = 3000)
    @Domain(Hostile.class)
    void nothingIsMarkupButWhatWeWrite(@ForAll String body, @ForAll String wording, @ForAll String author) {
        var post = Example.post(body, List.of(new Post.Attributed(wording, author)), "a.jpg");

        var html = PostHtml.of(post, name -> "/photos/" + name);

        TAG.matcher(html).results().forEach(tag -> {
            var harmless = HARMLESS.matcher(tag.group(1));
            assertThat(harmless.matches()).as(tag.group()).isTrue();
            if (harmless.group("href") != null) {
                assertThat(harmless.group("href")).matches(SAFE_ADDRESS);
            }
            if (harmless.group("src") != null) {
                assertThat(Set.of("/photos/a.jpg")).contains(harmless.group("src"));
            }
        });
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<");
    }
}
