package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RosePlanTest {

    @Provide
    Arbitrary<RoseContent> maps() {
        return RoseMapsTest.maps();
    }

    @Property(tries = 400)
    void findsRoomForEverythingInAnyMap(@ForAll("maps") RoseContent content, @ForAll RoseFormat format) {
        check(content, RosePlan.of(content, RoseMapsTest.WORDS, format));
    }

    @ParameterizedTest
    @EnumSource
    void findsRoomInTheExtremes(RoseFormat format) {
        Stream.of(
                        RoseMapsTest.reference(),
                        RoseMapsTest.empty(),
                        RoseMapsTest.full(3),
                        RoseMapsTest.full(7),
                        RoseMapsTest.full(10))
                .forEach(content -> check(content, RosePlan.of(content, RoseMapsTest.WORDS, format)));
    }

    /** A picture cannot be cut: on the last line, where the circle is narrow, it is set smaller instead. */
    @Test
    void aPictureAtTheEndOfTheHeadlineStaysInTheCircle() {
        for (double radius = 50; radius < 150; radius++) {
            for (var block : new RoseMedallion("je travaille ليلى ليلى 👩🏽‍🎨", "", 0, 0, radius).blocks(radius / 4)) {
                assertThat(isInside(block, 0, radius))
                        .as("in %s: %s", radius, block)
                        .isTrue();
            }
        }
    }

    static void check(RoseContent content, RosePlan plan) {
        List<RoseBox> boxes =
                new ArrayList<>(plan.cards().stream().map(RoseCard::box).toList());
        boxes.add(compass(plan));
        plan.plate().forEach(block -> boxes.add(block.box()));
        plan.medallion().stream()
                .filter(block -> block.box().y() > plan.centreY() + plan.radius())
                .forEach(block -> boxes.add(block.box()));
        assertApart(boxes);
        assertThat(boxes).allMatch(box -> box.isInside(plan.page()));
        plan.cards().forEach(RosePlanTest::assertSane);
        assertThat(plan.medallion()).allMatch(block -> isInsideMedallion(block, plan) || isBelow(block, plan));
        assertComplete(content, plan);
    }

    private static RoseBox compass(RosePlan plan) {
        double reach = plan.radius() + 2 * RosePlan.TIP;
        return new RoseBox(plan.centreX() - reach, plan.centreY() - reach, 2 * reach, 2 * reach);
    }

    private static void assertApart(List<RoseBox> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s over %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    /** Title above the rule, entries below it, in their order, none over another, all inside the card. */
    private static void assertSane(RoseCard card) {
        List<RoseBox> boxes = card.entries().stream().map(RoseBlock::box).toList();
        assertApart(boxes);
        assertThat(boxes).allMatch(box -> box.isInside(card.box()) && box.y() > card.rule());
        assertThat(card.heading().box().isInside(card.box())).isTrue();
        assertThat(card.heading().box().bottom()).isLessThanOrEqualTo(card.rule());
        for (int i = 1; i < boxes.size(); i++) {
            boolean below = boxes.get(i).y() >= boxes.get(i - 1).bottom();
            boolean nextColumn =
                    boxes.get(i).x() > boxes.get(i - 1).x() + card.box().width() / 3;
            assertThat(below || nextColumn).isTrue();
        }
        assertThat(card.entries()).allMatch(RosePlanTest::keepsToItsBox);
    }

    private static boolean keepsToItsBox(RoseBlock block) {
        return block.widest() <= block.box().width() + 1e-6;
    }

    private static boolean isInsideMedallion(RoseBlock block, RosePlan plan) {
        return isInside(block, plan.centreY(), RosePlan.MEDALLION * plan.radius());
    }

    private static boolean isInside(RoseBlock block, double centreY, double inner) {
        for (int i = 0; i < block.lines().size(); i++) {
            double half = block.font().width(block.lines().get(i).drawn(), block.size()) / 2;
            double top = block.box().y() + i * block.leading() - centreY;
            double far = Math.max(Math.abs(top), Math.abs(top + block.leading()));
            if (Math.hypot(half, far) > inner) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBelow(RoseBlock block, RosePlan plan) {
        return block.box().y() > plan.centreY() + plan.radius();
    }

    private static void assertComplete(RoseContent content, RosePlan plan) {
        assertThat(plan.cards()).hasSameSizeAs(content.zones());
        for (RoseCard card : plan.cards()) {
            assertThat(card.heading().text()).isEqualTo(card.zone().title());
            if (!card.isEmpty()) {
                assertThat(card.entries().stream().map(RoseBlock::text).toList())
                        .isEqualTo(card.zone().entries());
            }
        }
        List<String> centre = plan.medallion().stream().map(RoseBlock::text).toList();
        assertThat(centre)
                .containsExactlyElementsOf(Stream.of(content.headline(), content.promise())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
