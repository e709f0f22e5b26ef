package org.carte.ejb.recap;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.carte.persistence.recap.Recap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** A post as a Markdown file with front matter, as static site generators (Jekyll and its like) read it. */
final class PostMarkdown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("'/uploads/'yyyy'/'MM'/'", Locale.ROOT);
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().build();
    private static final Set<String> YAML_WORDS = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final Post post;
    private final Recap recap;
    private final ZoneId zone;

    private PostMarkdown(Post post, ZoneId zone) {
        this.post = post;
        this.recap = post.recap();
        this.zone = zone;
    }

    static String of(Post post, ZoneId zone) {
        return new PostMarkdown(post, zone).text();
    }

    private String text() {
        return frontMatter() + "\n" + body();
    }

    /** What is not known yet (number, date, cover) is left out. */
    private String frontMatter() {
        var cover = PostText.cover(post);
        return "---\n"
                + line("id", recap.getNumber())
                + line("title", scalar(recap.getTitle()))
                + line("date", date())
                + line("author", scalar(recap.getAuthor()))
                + line("layout", "post")
                + line("permalink", "/" + recap.getSlug() + "/")
                + line("image", cover == null ? null : address(cover))
                + categories()
                + "---\n";
    }

    /** Braces are written as entities: the templates of Jekyll run before Markdown and would obey them. */
    private String body() {
        var text = PostText.of(post, this::address);
        text.accept(new Addresses());
        return RENDERER.render(text).stripTrailing().replace("{", "&#123;") + "\n";
    }

    private String categories() {
        return recap.getCategories().isEmpty()
                ? "categories: []\n"
                : recap.getCategories().stream()
                        .map(category -> "    - " + scalar(category) + "\n")
                        .collect(Collectors.joining("", "categories:\n", ""));
    }

    private String date() {
        return recap.getPublishedAt() == null
                ? null
                : scalar(DATE.format(recap.getPublishedAt().atZone(zone)));
    }

    private String address(String fileName) {
        var date = recap.getPublishedAt();
        return (date == null ? "/uploads/" : FOLDER.format(date.atZone(zone))) + fileName;
    }

    private static String line(String key, Object value) {
        return value == null ? "" : key + ": " + value + "\n";
    }

    /** A YAML string nothing can break out of: a plain word stays plain, anything else is quoted. */
    private static String scalar(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\ufeff\\ufffe\\uffff]+", " ")
                .strip();
        var isWord = line.matches("\\p{L}[\\p{L}\\p{Nd}-]*") && !YAML_WORDS.contains(line.toLowerCase(Locale.ROOT));
        return isWord ? line : "'" + line.replace("'", "''") + "'";
    }

    /** What looks like an entity in an address would be read as one again, and could spell another address. */
    private static final class Addresses extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            link.setDestination(link.getDestination().replace("&", "&amp;"));
            visitChildren(link);
        }
    }
}
