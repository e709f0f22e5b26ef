package org.carte.ejb.recap;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.carte.persistence.recap.PhotoRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** A post as HTML. Markup in what was written is shown, not obeyed. */
final class PostHtml {

    private PostHtml() {}

    /**
     * Text, quotes and photos, to be put in an article.
     *
     * @param address where a photo is served, by its file name
     */
    static String of(Post post, UnaryOperator<String> address) {
        var photos = post.photos().stream()
                .collect(Collectors.toMap(photo -> address.apply(photo.fileName()), Function.identity()));
        return renderer(photos).render(PostText.of(post, address));
    }

    /** The same as a page of its own. */
    static String page(Post post, String day, UnaryOperator<String> address) {
        var title = escaped(post.recap().getTitle());
        var byline = escaped(post.recap().getAuthor()) + (day.isEmpty() ? "" : ", " + escaped(day));
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                </head>
                <body>
                <article>
                <h1>%s</h1>
                <p>%s</p>
                %s</article>
                </body>
                </html>
                """
                .formatted(title, title, byline, of(post, address));
    }

    private static HtmlRenderer renderer(Map<String, PhotoRow> photos) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(PostText.ADDRESSES)
                .nodeRendererFactory(Article::new)
                .attributeProviderFactory(context -> sizes(photos))
                .build();
    }

    /** The browser keeps room for a photo and fetches it when it comes into sight. */
    private static AttributeProvider sizes(Map<String, PhotoRow> photos) {
        return (node, tag, attributes) -> {
            var photo = node instanceof Image image ? photos.get(image.getDestination()) : null;
            if (photo != null) {
                attributes.put("width", photo.width().toString());
                attributes.put("height", photo.height().toString());
                attributes.put("loading", "lazy");
            }
        };
    }

    private static String escaped(String text) {
        return HtmlRenderer.builder().build().render(new Text(text));
    }

    /** Photos as figures, quotes set apart with who said it below. */
    private static final class Article extends CoreHtmlNodeRenderer {

        Article(HtmlNodeRendererContext context) {
            super(context);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                wrap(paragraph, "figure");
            } else if (paragraph.getParent() instanceof BlockQuote
                    && paragraph.getPrevious() != null
                    && paragraph.getNext() == null) {
                wrap(paragraph, "footer");
            } else {
                super.visit(paragraph);
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            var html = context.getWriter();
            html.line();
            html.tag("blockquote", Map.of("class", "pull-quote"));
            html.line();
            visitChildren(quote);
            html.line();
            html.tag("/blockquote");
            html.line();
        }

        private void wrap(Paragraph paragraph, String tag) {
            var html = context.getWriter();
            html.line();
            html.tag(tag);
            visitChildren(paragraph);
            html.tag("/" + tag);
            html.line();
        }
    }
}
