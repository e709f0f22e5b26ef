package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class RoseDrawingTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "style", "rect", "g", "path", "circle", "text", "tspan");

    @Provide
    Arbitrary<RoseContent> maps() {
        return RoseMapsTest.maps();
    }

    @Property(tries = 200)
    void isWellFormedHarmlessAndCompleteForAnyMap(
            @ForAll("maps") RoseContent content, @ForAll RoseFormat format, @ForAll RosePaint paint) throws Exception {
        String svg = RoseDrawing.svg(content, RoseMapsTest.WORDS, format, paint);

        Document document = parse(svg);
        assertThat(namesIn(document)).isSubsetOf(ELEMENTS);
        assertThat(attributesIn(document)).noneMatch(name -> name.startsWith("on") || name.endsWith("href"));
        assertThat(labels(document))
                .containsExactlyElementsOf(content.zones().stream()
                        .flatMap(zone -> zone.entries().stream())
                        .toList());
    }

    @Property(tries = 20)
    void isTheSameEveryTime(@ForAll("maps") RoseContent content, @ForAll RoseFormat format) {
        assertThat(RoseDrawing.svg(content, RoseMapsTest.WORDS, format, RosePaint.THEMED))
                .isEqualTo(RoseDrawing.svg(content, RoseMapsTest.WORDS, format, RosePaint.THEMED));
    }

    /** To renew it after a wanted change: {@code -Dcarte.golden=<file>} writes the drawing there. */
    @Test
    void isDrawnLikeTheGoldenOne() throws IOException {
        String svg = RoseDrawing.svg(
                RoseMapsTest.reference(), RoseMapsTest.WORDS, RoseFormat.LANDSCAPE_A4, RosePaint.STANDALONE);
        String renewed = System.getProperty("carte.golden");
        if (renewed != null) {
            Files.writeString(Path.of(renewed), svg);
        }
        try (InputStream golden = getClass().getResourceAsStream("rose-golden.svg")) {
            assertThat(svg).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void letsTheKeyboardReachEveryEntryInAPage() throws Exception {
        Document themed = parse(svg(RosePaint.THEMED));
        Document printed = parse(svg(RosePaint.PRINT));

        assertThat(elements(themed, "g"))
                .filteredOn(g -> "0".equals(g.getAttribute("tabindex")))
                .hasSize(16);
        assertThat(elements(printed, "g")).noneMatch(g -> g.hasAttribute("tabindex"));
        assertThat(elements(themed, "g"))
                .filteredOn(g -> "list".equals(g.getAttribute("role")))
                .hasSize(7);
    }

    @Test
    void carriesNoStyleOfItsOwnIntoAPage() throws Exception {
        assertThat(svg(RosePaint.THEMED))
                .doesNotContain("<style", " style=")
                .contains("var(--carte-rose-ink, #2b2127)");
        assertThat(svg(RosePaint.STANDALONE))
                .contains("prefers-color-scheme: dark")
                .doesNotContain("var(");
        assertThat(svg(RosePaint.PRINT)).doesNotContain("<style", "var(");
    }

    @Test
    void showsWhatWeighsMoreWithALargerNeedle() {
        var zone = new RoseZone("z", "Zone", 0, List.of("pareil", " ", "pareil aussi"), List.of(1, 2, 3));
        var plain = new RoseZone("z", "Zone", 0, List.of("pareil", "pareil aussi"));

        assertThat(zone.weights()).as("what is left out takes its weight along").containsExactly(1, 3);
        assertThat(draw(zone)).isNotEqualTo(draw(plain));
        assertThat(draw(plain))
                .isEqualTo(draw(new RoseZone("z", "Zone", 0, List.of("pareil", "pareil aussi"), List.of(1, 1))));
    }

    private static String draw(RoseZone zone) {
        var content = new RoseContent("", "", "", LocalDate.of(2018, 2, 19), List.of(zone));
        return RoseDrawing.svg(content, RoseMapsTest.WORDS, RoseFormat.PORTRAIT, RosePaint.PRINT);
    }

    @Test
    void isOnAGroundOfItsOwnExceptOnPaper() {
        assertThat(svg(RosePaint.PRINT)).doesNotContain("soi-ground");
        assertThat(svg(RosePaint.PRINT_DARK)).contains("soi-ground", RoseTone.GROUND.dark());
        assertThat(svg(RosePaint.FILE_DARK))
                .contains(RoseTone.GROUND.dark())
                .doesNotContain("prefers-color-scheme", RoseTone.INK.light());
        assertThat(svg(RosePaint.FILE_MONOCHROME)).doesNotContain(RoseTone.ZONE_1.light());
    }

    private static String svg(RosePaint paint) {
        return RoseDrawing.svg(RoseMapsTest.reference(), RoseMapsTest.WORDS, RoseFormat.PORTRAIT, paint);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Set<String> namesIn(Document document) {
        Set<String> names = new TreeSet<>();
        elements(document, "*").forEach(element -> names.add(element.getTagName()));
        return names;
    }

    private static Set<String> attributesIn(Document document) {
        Set<String> names = new TreeSet<>();
        for (Element element : elements(document, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add(element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    private static List<String> labels(Document document) {
        return elements(document, "g").stream()
                .filter(g -> "listitem".equals(g.getAttribute("role")))
                .map(g -> g.getAttribute("aria-label"))
                .toList();
    }
}
