package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.PlainText;
import org.carte.ejb.shared.pdf.Xml;

/** Draws what ties a zone's words to its petal: the number, the line that becomes the title's rule, the bullets. */
final class RoseMarks {

    private final RosePlan plan;
    private final RosePaint paint;
    private final Xml xml;

    RoseMarks(RosePlan plan, RosePaint paint, Xml xml) {
        this.plan = plan;
        this.paint = paint;
        this.xml = xml;
    }

    void draw(RoseCard card) {
        RoseTone tone = RoseTone.ofZone(card.zone().colourIndex());
        xml.open("path")
                .with("d", rule(card))
                .with("class", "soi-rule")
                .with("fill", "none")
                .with("stroke", tone.in(paint))
                .with("stroke-width", 1.3)
                .close();
        double angle = plan.angle(card.number() - 1);
        disc(card.number(), tone, plan.x(angle, plan.tip()), plan.y(angle, plan.tip()), RosePlan.TIP);
        double size = card.heading().size();
        double firstLine = card.heading().box().y() + 0.62 * size;
        disc(card.number(), tone, card.box().x() + 0.72 * size, firstLine, 0.72 * size);
    }

    /** From the petal's number in a calm curve to the column, there straight on under the title. */
    private RosePath rule(RoseCard card) {
        double left = card.box().x();
        double right = card.box().right();
        if (!plan.leaders()) {
            return new RosePath().move(left, card.rule()).line(right, card.rule());
        }
        double angle = plan.angle(card.number() - 1);
        double x = plan.x(angle, plan.tip());
        double y = plan.y(angle, plan.tip());
        boolean onTheRight = left > plan.centreX();
        double near = onTheRight ? left : right;
        double half = (near - x) / 2;
        return new RosePath()
                .move(x, y)
                .curve(x + half, y, near - half, card.rule(), near, card.rule())
                .line(onTheRight ? right : left, card.rule());
    }

    private void disc(int number, RoseTone tone, double x, double y, double radius) {
        xml.open("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", radius)
                .with("fill", tone.in(paint))
                .close();
        xml.open("text")
                .with("x", x)
                .with("y", y + 0.41 * radius)
                .with("font-family", paint.isPaper() ? "'" + RoseFont.STRONG.family() + "'" : "Arial, sans-serif")
                .with("font-size", (number < 10 ? 1.2 : 1) * radius)
                .with("font-weight", "bold")
                .with("text-anchor", "middle")
                .with("fill", RoseTone.MEDALLION.in(paint))
                .text(String.valueOf(number))
                .close();
    }

    /**
     * A small needle, the compass again, on the side where the entry's script starts; the more it weighs, the larger.
     *
     * @param weight from 1 to 3
     */
    void bullet(RoseBlock block, RoseTone tone, int weight) {
        double size = block.size();
        double reach = size * (0.3 + 0.06 * (weight - 1));
        double wide = size * (0.16 + 0.08 * (weight - 1));
        double y = block.baseline(0) - 0.27 * size;
        double away = (RoseCard.INDENT - 0.42) * size;
        boolean rightToLeft = PlainText.isRightToLeft(block.text());
        double x = rightToLeft ? block.box().right() + away : block.box().x() - away;
        RosePath needle = new RosePath()
                .move(x - reach, y)
                .line(x, y - wide)
                .line(x + reach, y)
                .line(x, y + wide)
                .close();
        xml.open("path")
                .with("d", needle)
                .with("fill", tone.in(paint))
                .with("aria-hidden", "true")
                .close();
    }
}
