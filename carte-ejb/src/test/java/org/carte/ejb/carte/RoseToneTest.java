package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoseToneTest {

    @ParameterizedTest
    @EnumSource
    void isReadableOnTheGroundWhenTextIsWrittenInIt(RoseTone tone) {
        if (EnumSet.of(RoseTone.GROUND, RoseTone.MEDALLION, RoseTone.LINE).contains(tone)) {
            return;
        }
        assertThat(contrast(tone.light(), RoseTone.GROUND.light())).isGreaterThan(4.5);
        assertThat(contrast(tone.light(), RoseTone.MEDALLION.light())).isGreaterThan(4.5);
        assertThat(contrast(tone.dark(), RoseTone.GROUND.dark())).isGreaterThan(4.5);
        assertThat(contrast(tone.dark(), RoseTone.MEDALLION.dark())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void isReadableInOneInkAndInHighContrast(RoseTone tone) {
        if (EnumSet.of(RoseTone.GROUND, RoseTone.MEDALLION, RoseTone.LINE).contains(tone)) {
            return;
        }
        assertThat(contrast(tone.in(RoseScheme.MONOCHROME), RoseTone.GROUND.in(RoseScheme.MONOCHROME)))
                .isGreaterThan(7);
        assertThat(contrast(tone.in(RoseScheme.CONTRAST), RoseTone.GROUND.in(RoseScheme.CONTRAST)))
                .isGreaterThan(20);
    }

    @Test
    void repeatsAfterTenZones() {
        assertThat(RoseTone.ofZone(10)).isEqualTo(RoseTone.ofZone(0)).isEqualTo(RoseTone.ZONE_1);
        assertThat(RoseTone.ofZone(-1)).isEqualTo(RoseTone.ZONE_10);
    }

    @Test
    void leavesTheLastWordToTheTheme() {
        assertThat(RoseTone.ZONE_10.in(RosePaint.THEMED)).isEqualTo("var(--carte-rose-zone-10, #9a2f3f)");
        assertThat(RoseTone.ZONE_10.in(RosePaint.PRINT)).isEqualTo("#9a2f3f");
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
