package org.carte.ejb.recap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class PostMarkdownTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** One line of front matter: a key, and a plain word, a number, a path or a string in single quotes. */
    private static final Pattern LINE =
            Pattern.compile("(id: \\d+|(title|date|author|layout|permalink|image): %s|categories:( \\[\\])?|    - %s)"
                    .replace("%s", "([\\p{L}/][\\p{L}\\p{Nd}/._-]*|'([^'\\p{Cc}\\u2028\\u2029]|'')*')"));

    @Test
    void isThePostOfTheReferenceDay() {
        var post = Example.post(
                "Une *journée*.\n\n![Douze personnes](/uploads/2018/02/20180219_121816.jpg)\n\n## Ce qu'ils en disent",
                List.of(
                        new Post.Attributed("Un cap.", "Paul, scénariste"),
                        new Post.Attributed("Enfin !", "Une personne du groupe")),
                "20180219_121816.jpg",
                "20180219_150953.jpg");

        assertThat(PostMarkdown.of(post, PARIS))
                .isEqualTo(
                        """
                ---
                title: 'La Carte du Soi'
                date: '2018-02-28T09:45:09+01:00'
                author: 'La rédaction'
                layout: post
                permalink: /la-carte-du-soi/
                image: /uploads/2018/02/20180219_150953.jpg
                categories:
                    - After-work
                    - 'Projets pro'
                    - Uncategorized
                ---

                Une *journée*.

                ![Douze personnes](/uploads/2018/02/20180219_121816.jpg)

                ## Ce qu'ils en disent

                > « Un cap. »
                >\s
                > — Paul, scénariste

                > « Enfin ! »
                >\s
                > — Une personne du groupe

                ![Une table, 2](/uploads/2018/02/20180219_150953.jpg)
                """);
    }

    @Test
    void saysNothingOfADateOrACoverThatIsNotThere() {
        var post = Example.post("");
        post.recap().setPublishedAt(null);
        post.recap().setCategories(List.of());

        assertThat(frontMatter(post).toList())
                .containsExactly(
                        "title: 'La Carte du Soi'",
                        "author: 'La rédaction'",
                        "layout: post",
                        "permalink: /la-carte-du-soi/",
                        "categories: []");
    }

    @Test
    void aWordThatYamlWouldReadAsSomethingElseIsQuoted() {
        var post = Example.post("");
        post.recap().setCategories(List.of("No", "TRUE", "Nord", "42", "Été-2018", "a: b", "- c", "l'art"));

        assertThat(frontMatter(post).filter(line -> line.startsWith("    - ")))
                .containsExactly(
                        "    - 'No'",
                        "    - 'TRUE'",
                        "    - Nord",
                        "    - '42'",
                        "    - Été-2018",
                        "    - 'a: b'",
                        "    - '- c'",
                        "    - 'l''art'");
    }

    @Property(tries = 2000)
    @Domain(Hostile.class)
    void nothingBreaksOutOfTheFrontMatter(@ForAll String title, @ForAll String author, @ForAll String category) {
        var post = Example.post("");
        post.recap().setTitle(title);
        post.recap().setAuthor(author);
        post.recap().setCategories(List.of(category));

        var lines = frontMatter(post).toList();

        assertThat(lines).hasSize(7).allMatch(line -> LINE.matcher(line).matches());
        assertThat(lines.stream().map(line -> line.replaceFirst(":.*", "")).limit(6))
                .containsExactly("title", "date", "author", "layout", "permalink", "categories");
    }

    @Property(tries = 3000)
    @Domain(Hostile.class)
    void nothingIsMarkupToWhoeverReadsItAgain(@ForAll String body, @ForAll String wording, @ForAll String author) {
        var post = Example.post(body, List.of(new Post.Attributed(wording, author)), "a.jpg");
        var text = PostMarkdown.of(post, PARIS).replaceFirst("(?s)^---\n.*?\n---\n", "");

        assertThat(text).doesNotContain("{");
        Parser.builder().build().parse(text).accept(new AbstractVisitor() {

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral() + " in " + text);
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral() + " in " + text);
            }

            @Override
            public void visit(Image image) {
                assertThat(image.getDestination()).isEqualTo("/uploads/2018/02/a.jpg");
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination()).as(text).matches("(?is)(https?:|mailto:|[^:]*([/?#]|$)).*");
                visitChildren(link);
            }
        });
    }

    private static Stream<String> frontMatter(Post post) {
        var text = PostMarkdown.of(post, PARIS);
        assertThat(text).startsWith("---\n");
        return text.substring(4, text.indexOf("\n---\n", 3)).lines();
    }
}
