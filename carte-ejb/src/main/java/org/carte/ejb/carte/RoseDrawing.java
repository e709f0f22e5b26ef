package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.ArabicLetters;
import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;

/**
 * Draws a map as a compass rose in SVG. The same content, words, format and paint give the same bytes on every machine.
 * Screen readers meet a group per zone with a list of its entries; in a page each entry can be focused.
 */
public final class RoseDrawing {

    private static final String TEXT_FAMILY =
            "'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, 'DejaVu Sans Condensed', sans-serif";
    private static final String SERIF_FAMILY =
            "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Gentium Basic', 'Liberation Serif', Georgia, serif";

    private final RoseContent content;
    private final RoseWords words;
    private final RosePaint paint;
    private final RosePlan plan;
    private final Xml xml = new Xml();

    private RoseDrawing(RoseContent content, RoseWords words, RosePaint paint, RosePlan plan) {
        this.content = content;
        this.words = words;
        this.paint = paint;
        this.plan = plan;
    }

    /** The drawing as one {@code svg} element, without an XML declaration. */
    public static String svg(RoseContent content, RoseWords words, RoseFormat format, RosePaint paint) {
        return new RoseDrawing(content, words, paint, RosePlan.of(content, words, format)).write();
    }

    private String write() {
        RoseBox page = plan.page();
        boolean standalone = paint.isFile();
        xml.open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Xml.number(page.width()) + " " + Xml.number(page.height()))
                .with("width", standalone ? page.width() : null)
                .with("height", standalone ? page.height() : null)
                .with("class", "soi")
                .with("font-family", family(RoseFont.TEXT))
                .with("role", "group")
                .with("lang", words.locale().toLanguageTag())
                .with("aria-label", words.nameOf(content));
        if (standalone) {
            xml.open("title").text(words.nameOf(content)).close();
        }
        if (paint == RosePaint.STANDALONE) {
            xml.open("style").raw(RoseTone.darkRules()).close();
        }
        if (paint.hasGround()) {
            xml.open("rect")
                    .with("class", "soi-ground")
                    .with("width", page.width())
                    .with("height", page.height())
                    .with("fill", RoseTone.GROUND.in(paint))
                    .close();
        }
        new RoseOrnament(plan, paint, xml).draw();
        plan.plate().forEach(this::plateLine);
        plan.medallion().forEach(this::medallionLine);
        plan.cards().forEach(this::zone);
        return xml.newLine().close().toString();
    }

    private void plateLine(RoseBlock block) {
        boolean name = block.font() == RoseFont.TITLE;
        text(block, name ? RoseTone.INK : RoseTone.MUTED, "soi-plate");
    }

    private void medallionLine(RoseBlock block) {
        boolean headline = block.font() == RoseFont.TITLE;
        text(block, headline ? RoseTone.ACCENT : RoseTone.INK, headline ? "soi-headline" : "soi-promise");
    }

    private void zone(RoseCard card) {
        RoseTone tone = RoseTone.ofZone(card.zone().colourIndex());
        xml.newLine()
                .open("g")
                .with("class", "soi-zone")
                .with("data-zone", card.zone().key())
                .with("role", "group")
                .with("aria-label", card.number() + ". " + card.zone().title());
        xml.open("g").with("aria-hidden", "true");
        new RoseMarks(plan, paint, xml).draw(card);
        text(card.heading(), tone, "soi-title");
        xml.close();
        if (card.isEmpty()) {
            text(card.entries().get(0), RoseTone.MUTED, "soi-nothing");
        } else {
            xml.open("g").with("role", "list");
            for (int i = 0; i < card.entries().size(); i++) {
                entry(card.entries().get(i), tone, card.zone().weights().get(i));
            }
            xml.close();
        }
        xml.close();
    }

    private void entry(RoseBlock block, RoseTone tone, int weight) {
        String focus = paint == RosePaint.THEMED ? "0" : null;
        xml.newLine()
                .open("g")
                .with("role", "listitem")
                .with("class", "soi-entry")
                .with("tabindex", focus)
                .with("aria-label", block.text());
        new RoseMarks(plan, paint, xml).bullet(block, tone, weight);
        text(block, RoseTone.INK, null);
        xml.close();
    }

    private void text(RoseBlock block, RoseTone tone, String styleClass) {
        boolean rightToLeft = PlainText.isRightToLeft(block.text());
        RoseBox box = block.box();
        double x = block.centred() ? box.middle() : rightToLeft ? box.right() : box.x();
        xml.open("text")
                .with("class", styleClass)
                .with("font-family", print() || block.font().serif() ? family(block.font()) : null)
                .with("font-size", block.size())
                .with("font-weight", block.font().bold() && !print() ? "bold" : null)
                .with("font-style", block.font().italic() && !print() ? "italic" : null)
                .with("text-anchor", block.centred() ? "middle" : rightToLeft && print() ? "end" : null)
                .with("direction", rightToLeft ? "rtl" : null)
                .with("unicode-bidi", print() ? null : "isolate")
                .with("fill", tone.in(paint));
        for (int i = 0; i < block.lines().size(); i++) {
            RoseLine line = block.lines().get(i);
            String space = line.end() == RoseLine.End.SPACE && !block.centred() ? " " : "";
            xml.open("tspan")
                    .with("x", x)
                    .with("y", block.baseline(i))
                    .text(print() ? ArabicLetters.join(line.drawn()) : line.drawn() + space)
                    .close();
        }
        xml.close();
    }

    private boolean print() {
        return paint.isPaper();
    }

    private String family(RoseFont font) {
        if (print()) {
            return "'" + font.family() + "', '" + font.standIn().family() + "'";
        }
        String family = font.serif() ? SERIF_FAMILY : TEXT_FAMILY;
        String property = font.serif() ? "var(--carte-rose-serif, " : "var(--carte-rose-sans, ";
        return paint == RosePaint.THEMED ? property + family + ")" : family;
    }
}
