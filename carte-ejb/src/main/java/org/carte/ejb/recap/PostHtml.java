package org.carte.ejb.recap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carte.persistence.recap.PhotoRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The text of a post as HTML. Markup in the text is shown, not obeyed; only photos of the session become images. */
final class PostHtml {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private PostHtml() {}

    /** @param address where a photo is served, by its file name */
    static String of(Post post, Function<String, String> address) {
        var text = PARSER.parse(post.recap().getBody());
        text.accept(new Photos(post, address));
        return RENDERER.render(text);
    }

    /** Leads each image to where the photo is served and removes those that are not ours to show. */
    private static final class Photos extends AbstractVisitor {

        private final Map<String, PhotoRow> known;
        private final Function<String, String> address;

        Photos(Post post, Function<String, String> address) {
            this.known = post.photos().stream().collect(Collectors.toMap(PhotoRow::fileName, Function.identity()));
            this.address = address;
        }

        @Override
        public void visit(Image image) {
            var target = image.getDestination();
            var name = target.substring(target.lastIndexOf('/') + 1);
            if (known.containsKey(name)) {
                image.setDestination(address.apply(name));
            } else {
                remove(image);
            }
        }

        private static void remove(Node node) {
            node.unlink();
        }
    }
}
