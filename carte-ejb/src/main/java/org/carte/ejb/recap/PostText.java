package org.carte.ejb.recap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.carte.persistence.recap.PhotoRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * A whole post as a document: the author's text, the quotes, the photos that the text does not place. Whoever wrote what,
 * nothing in it is markup but Markdown, no link runs a script, and the only images are photos of the session.
 */
final class PostText {

    private static final Parser PARSER = Parser.builder().build();
    /** Where a link may lead; the library by itself lets {@code data:} pass. */
    static final UrlSanitizer ADDRESSES = new DefaultUrlSanitizer(List.of("http", "https", "mailto"));

    private PostText() {}

    /** @param address where a photo is served, by its file name */
    static Node of(Post post, UnaryOperator<String> address) {
        var text = PARSER.parse(post.recap().getBody());
        var cleaning = new Cleaning(post, address);
        text.accept(cleaning);
        post.quotes().forEach(quote -> text.appendChild(pullQuote(quote)));
        post.photos().stream()
                .filter(photo -> !cleaning.placed.contains(photo.fileName()))
                .forEach(photo -> text.appendChild(figure(photo, address)));
        return text;
    }

    /** The photo that closes the post, as the reference post has it: the last the text does not place. */
    static String cover(Post post) {
        var cleaning = new Cleaning(post, name -> name);
        PARSER.parse(post.recap().getBody()).accept(cleaning);
        var names = post.photos().stream().map(PhotoRow::fileName).toList();
        return names.stream()
                .filter(name -> !cleaning.placed.contains(name))
                .reduce((former, later) -> later)
                .orElseGet(() -> names.isEmpty() ? null : names.get(names.size() - 1));
    }

    private static Block pullQuote(Post.Attributed quote) {
        var block = new BlockQuote();
        block.appendChild(paragraph("« " + oneLine(quote.wording()) + " »"));
        block.appendChild(paragraph("— " + oneLine(quote.author())));
        return block;
    }

    private static Block figure(PhotoRow photo, UnaryOperator<String> address) {
        var image = new Image(address.apply(photo.fileName()), null);
        image.appendChild(new Text(oneLine(photo.alt())));
        var paragraph = new Paragraph();
        paragraph.appendChild(image);
        return paragraph;
    }

    private static Paragraph paragraph(String line) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(line));
        return paragraph;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+", " ");
    }

    /** Makes the author's text harmless where it stands. */
    private static final class Cleaning extends AbstractVisitor {

        private final Map<String, PhotoRow> known;
        private final UnaryOperator<String> address;
        private final TreeSet<String> placed = new TreeSet<>();

        Cleaning(Post post, UnaryOperator<String> address) {
            this.known = post.photos().stream().collect(Collectors.toMap(PhotoRow::fileName, Function.identity()));
            this.address = address;
        }

        /** The title of the page is the first heading; the text has none beside it. */
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlInline html) {
            html.insertAfter(new Text(html.getLiteral().replaceAll("\\s+", " ")));
            html.unlink();
        }

        @Override
        public void visit(HtmlBlock html) {
            var paragraph = new Paragraph();
            html.getLiteral()
                    .strip()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> {
                        if (paragraph.getFirstChild() != null) {
                            paragraph.appendChild(new SoftLineBreak());
                        }
                        paragraph.appendChild(new Text(line));
                    });
            html.insertAfter(paragraph);
            html.unlink();
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            link.setTitle(null);
            if (ADDRESSES.sanitizeLinkUrl(link.getDestination()).isEmpty()) {
                unwrap(link);
            }
        }

        /** Leads to where the photo is served; what is no photo of the session, or without consent, is left out. */
        @Override
        public void visit(Image image) {
            var target = image.getDestination();
            var name = target.substring(target.lastIndexOf('/') + 1);
            if (known.containsKey(name)) {
                placed.add(name);
                image.setTitle(null);
                image.setDestination(address.apply(name));
                describe(image, known.get(name));
            } else {
                image.unlink();
            }
        }

        /** In the words of the text, or in those the photo came with. */
        private void describe(Image image, PhotoRow photo) {
            if (image.getFirstChild() == null) {
                image.appendChild(new Text(oneLine(photo.alt())));
            }
            visitChildren(image);
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
