package org.carte.ejb.recap;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carte.persistence.recap.PhotoRow;

/** A post as a Markdown file with front matter, as static site generators (Jekyll and its like) read it. */
final class PostMarkdown {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("'/uploads/'yyyy'/'MM'/'", Locale.ROOT);

    private final Post post;
    private final ZoneId zone;

    private PostMarkdown(Post post, ZoneId zone) {
        this.post = post;
        this.zone = zone;
    }

    static String of(Post post, ZoneId zone) {
        return new PostMarkdown(post, zone).text();
    }

    private String text() {
        return frontMatter() + "\n" + post.recap().getBody().strip() + "\n" + quotes() + photos();
    }

    private String frontMatter() {
        var recap = post.recap();
        var date = recap.getPublishedAt() == null
                ? ""
                : "date: " + quoted(DATE.format(recap.getPublishedAt().atZone(zone))) + "\n";
        var categories = recap.getCategories().isEmpty()
                ? "categories: []\n"
                : "categories:\n"
                        + recap.getCategories().stream()
                                .map(category -> "    - " + quoted(category) + "\n")
                                .collect(Collectors.joining());
        return "---\nid: " + recap.getNumber() + "\ntitle: " + quoted(recap.getTitle()) + "\n" + date + "author: "
                + quoted(recap.getAuthor()) + "\nlayout: post\npermalink: /" + recap.getSlug() + "/\n" + image()
                + categories + "---\n";
    }

    /** The cover: the last photo, which closes the post, as the reference post has it. */
    private String image() {
        return post.photos().isEmpty()
                ? ""
                : "image: " + path(post.photos().get(post.photos().size() - 1)) + "\n";
    }

    private String quotes() {
        return post.quotes().stream()
                .map(quote -> "\n> « " + quote.wording().strip().replaceAll("\\R", "\n> ") + " »  \n> — "
                        + quote.author() + "\n")
                .collect(Collectors.joining());
    }

    private String photos() {
        return post.unplaced().stream()
                .map(photo -> "\n![" + photo.alt().replaceAll("[\\[\\]\\r\\n]", " ") + "](" + path(photo) + ")\n")
                .collect(Collectors.joining());
    }

    private String path(PhotoRow photo) {
        var date = post.recap().getPublishedAt();
        return (date == null ? "/uploads/" : FOLDER.format(date.atZone(zone))) + photo.fileName();
    }

    /** A YAML string nothing can break out of. */
    private static String quoted(String text) {
        return "'" + text.strip().replaceAll("\\R", " ").replace("'", "''") + "'";
    }
}
