package org.carte.ejb.carte;

import java.util.Locale;

/**
 * The colours of the rose, each a role with a light and a dark value. In a page every role is the custom property
 * {@code --carte-rose-<role>}; a theme (dark, monochrome, high contrast) sets those and nothing else. All zone colours
 * keep 4.5:1 against the ground, because titles are written in them.
 */
enum RoseTone {
    GROUND("#fdfbfa", "#171316"),
    MEDALLION("#ffffff", "#211b1f"),
    INK("#2b2127", "#f0e9ed"),
    MUTED("#6a5d65", "#b9acb4"),
    LINE("#d9ced4", "#4a3f46"),
    ACCENT("#86285a", "#f0a3c6"),
    ZONE_1("#86285a", "#f0a3c6"),
    ZONE_2("#a3481c", "#f2a983"),
    ZONE_3("#806000", "#e0c067"),
    ZONE_4("#3f6b2f", "#a9d394"),
    ZONE_5("#1d6b68", "#86d0cc"),
    ZONE_6("#2a5585", "#a3c8ef"),
    ZONE_7("#5a478f", "#c6b6f2"),
    ZONE_8("#6b5444", "#d3bba9"),
    ZONE_9("#4d5b66", "#b7c5d1"),
    ZONE_10("#9a2f3f", "#f5a5ae");

    private static final int ZONES = 10;

    private final String light;
    private final String dark;

    RoseTone(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    static RoseTone ofZone(int index) {
        return valueOf("ZONE_" + (Math.floorMod(index, ZONES) + 1));
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String in(RosePaint paint) {
        return paint == RosePaint.THEMED ? "var(" + property() + ", " + light + ")" : in(paint.scheme());
    }

    String in(RoseScheme scheme) {
        return switch (scheme) {
            case LIGHT -> light;
            case DARK -> dark;
            case MONOCHROME -> isPaper() ? "#ffffff" : this == LINE ? "#a6a6a6" : this == MUTED ? "#555555" : "#1f1f1f";
            case CONTRAST -> isPaper() ? "#ffffff" : "#000000";
        };
    }

    private boolean isPaper() {
        return this == GROUND || this == MEDALLION;
    }

    String property() {
        return "--carte-rose-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Rules that swap every light colour of a standalone file for its dark one. */
    static String darkRules() {
        StringBuilder rules = new StringBuilder("@media screen and (prefers-color-scheme: dark) {");
        for (RoseTone tone : values()) {
            rules.append(" [fill='%s'] { fill: %s } [stroke='%s'] { stroke: %s }"
                    .formatted(tone.light, tone.dark, tone.light, tone.dark));
        }
        return rules.append(" }").toString();
    }
}
