package org.carte.ejb.carte;

import org.carte.ejb.shared.pdf.Xml;

/** Draws the compass itself: graduated ring, rays, petals, medallion. Nothing in it is read aloud. */
final class RoseOrnament {

    private static final int GRADUATIONS = 72;
    private static final double RING = 0.9;
    private static final double WIDEST_PETAL = 0.42;

    private final RosePlan plan;
    private final RosePaint paint;
    private final Xml xml;

    RoseOrnament(RosePlan plan, RosePaint paint, Xml xml) {
        this.plan = plan;
        this.paint = paint;
        this.xml = xml;
    }

    void draw() {
        xml.newLine().open("g").with("class", "soi-compass").with("aria-hidden", "true");
        ring();
        for (int i = 0; i < plan.cards().size(); i++) {
            ray(plan.angle(i) + Math.PI / plan.cards().size());
        }
        for (int i = 0; i < plan.cards().size(); i++) {
            petal(plan.cards().get(i), plan.angle(i));
        }
        medallion();
        xml.close();
    }

    private void ring() {
        String line = RoseTone.LINE.in(paint);
        circle(RING * plan.radius(), "none", line, 1.0);
        circle(RING * plan.radius() - 7, "none", line, 0.6);
        RosePath ticks = new RosePath();
        for (int i = 0; i < GRADUATIONS; i++) {
            double angle = 2 * Math.PI * i / GRADUATIONS;
            double inner = RING * plan.radius() - (i % 6 == 0 ? 12 : 7);
            ticks.move(plan.x(angle, inner), plan.y(angle, inner))
                    .line(plan.x(angle, RING * plan.radius()), plan.y(angle, RING * plan.radius()));
        }
        xml.open("path")
                .with("d", ticks)
                .with("stroke", line)
                .with("stroke-width", 0.7)
                .with("fill", "none")
                .close();
    }

    private void ray(double angle) {
        double tip = 0.97 * plan.radius();
        double foot = 0.6 * RosePlan.MEDALLION * plan.radius();
        double half = 0.11;
        for (int side = -1; side <= 1; side += 2) {
            RosePath facet = new RosePath()
                    .move(plan.x(angle, tip), plan.y(angle, tip))
                    .line(plan.x(angle + side * half, foot * 1.7), plan.y(angle + side * half, foot * 1.7))
                    .line(plan.x(angle, foot), plan.y(angle, foot))
                    .close();
            xml.open("path")
                    .with("d", facet)
                    .with("fill", RoseTone.MUTED.in(paint))
                    .with("opacity", side < 0 ? 0.18 : 0.36)
                    .close();
        }
    }

    /** Two facets, one in the light, as on old charts; a zone without entries is only outlined. */
    private void petal(RoseCard card, double angle) {
        String colour = RoseTone.ofZone(card.zone().colourIndex()).in(paint);
        for (int side = -1; side <= 1; side += 2) {
            Object opacity = card.isEmpty() ? null : side < 0 ? 0.62 : 0.95;
            xml.open("path")
                    .with("d", facet(angle, side))
                    .with("class", card.isEmpty() ? "soi-petal soi-petal-empty" : "soi-petal")
                    .with("fill", card.isEmpty() ? RoseTone.GROUND.in(paint) : colour)
                    .with("fill-opacity", opacity)
                    .with("stroke", colour)
                    .with("stroke-width", 0.9)
                    .with("stroke-linejoin", "round")
                    .with("stroke-dasharray", card.isEmpty() ? "3 3" : null)
                    .close();
        }
    }

    private RosePath facet(double angle, int side) {
        double foot = 0.9 * RosePlan.MEDALLION * plan.radius();
        double half = Math.min(WIDEST_PETAL, 0.86 * Math.PI / plan.cards().size());
        double shoulder = (plan.radius() + 2 * RosePlan.MEDALLION * plan.radius()) / 3;
        double bend = angle + side * half * 0.5;
        return new RosePath()
                .move(plan.x(angle, plan.radius()), plan.y(angle, plan.radius()))
                .bend(
                        plan.x(bend, shoulder),
                        plan.y(bend, shoulder),
                        plan.x(angle + side * half, foot),
                        plan.y(angle + side * half, foot))
                .line(plan.x(angle, foot), plan.y(angle, foot))
                .close();
    }

    private void medallion() {
        double radius = RosePlan.MEDALLION * plan.radius();
        circle(radius + 5, RoseTone.GROUND.in(paint), RoseTone.ACCENT.in(paint), 0.8);
        circle(radius, RoseTone.MEDALLION.in(paint), RoseTone.ACCENT.in(paint), 1.8);
        if (plan.medallion().isEmpty()) {
            star(radius * 0.5);
        }
    }

    /** Stands in the medallion until there is a headline. */
    private void star(double radius) {
        for (int point = 0; point < 4; point++) {
            double angle = point * Math.PI / 2;
            for (int side = -1; side <= 1; side += 2) {
                double neck = angle + side * Math.PI / 4;
                RosePath facet = new RosePath()
                        .move(plan.x(angle, radius), plan.y(angle, radius))
                        .line(plan.x(neck, 0.2 * radius), plan.y(neck, 0.2 * radius))
                        .line(plan.centreX(), plan.centreY())
                        .close();
                xml.open("path")
                        .with("d", facet)
                        .with("fill", RoseTone.ACCENT.in(paint))
                        .with("opacity", side < 0 ? 0.35 : 0.8)
                        .close();
            }
        }
    }

    private void circle(double radius, String fill, String stroke, double width) {
        xml.open("circle")
                .with("cx", plan.centreX())
                .with("cy", plan.centreY())
                .with("r", radius)
                .with("fill", fill)
                .with("stroke", stroke)
                .with("stroke-width", width)
                .close();
    }
}
