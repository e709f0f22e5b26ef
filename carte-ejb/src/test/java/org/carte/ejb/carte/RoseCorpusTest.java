package org.carte.ejb.carte;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/**
 * Three hundred maps, made by a generator of numbers that says the same everywhere: from one zone to ten, from nothing in
 * a zone to twelve sentences, from one word to 140 characters, three scripts. Each is laid out soundly in every format, and
 * drawn as it always was.
 */
class RoseCorpusTest {

    private static final int MAPS = 300;
    private static final LocalDate DAY = LocalDate.of(2018, 2, 19);

    private static final List<String> WORDS = List.of(
            "je",
            "mets",
            "des",
            "mots",
            "simples",
            "sur",
            "l’essentiel",
            "interdisciplinairement",
            "accompagnement",
            "œuvrer",
            "porte-parole",
            "anticonstitutionnellement",
            "ليلى",
            "שלום",
            "東京",
            "bienveillance",
            "à",
            "l’écoute");

    @Test
    void everyMapIsLaidOutSoundlyInEveryFormat() {
        maps().forEach(map -> {
            for (var format : RoseFormat.values()) {
                RosePlanTest.check(map, RosePlan.of(map, RoseMapsTest.WORDS, format));
            }
        });
    }

    /** To renew it after a wanted change: {@code -Dcarte.golden.corpus=<file>} writes the sums there. */
    @Test
    void everyMapIsDrawnAsItAlwaysWas() throws IOException {
        var sums = String.join("\n", maps().stream().map(RoseCorpusTest::sums).toList()) + "\n";
        var renewed = System.getProperty("carte.golden.corpus");
        if (renewed != null) {
            Files.writeString(Path.of(renewed), sums);
        }
        try (var golden = getClass().getResourceAsStream("rose-corpus.txt")) {
            assertThat(sums).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    private static String sums(RoseContent map) {
        var line = new StringBuilder();
        for (var format : RoseFormat.values()) {
            var sum = new CRC32();
            sum.update(RoseDrawing.svg(map, RoseMapsTest.WORDS, format, RosePaint.FILE_LIGHT)
                    .getBytes(UTF_8));
            line.append(String.format(Locale.ROOT, "%08x ", sum.getValue()));
        }
        return line.toString().strip();
    }

    private static List<RoseContent> maps() {
        return IntStream.range(0, MAPS).mapToObj(RoseCorpusTest::map).toList();
    }

    private static RoseContent map(int number) {
        var chance = new Random(number);
        var zones = new ArrayList<RoseZone>();
        int count = 1 + number % 10;
        for (int i = 0; i < count; i++) {
            int entries = chance.nextInt(4) == 0 ? chance.nextInt(2) * 12 : chance.nextInt(6);
            zones.add(new RoseZone(
                    "zone-" + i,
                    text(chance, 60),
                    i,
                    IntStream.range(0, entries)
                            .mapToObj(at -> text(chance, 140))
                            .toList()));
        }
        var headline = chance.nextInt(5) == 0 ? "" : text(chance, 80);
        var promise = chance.nextInt(5) == 0 ? "" : text(chance, 240);
        return new RoseContent(text(chance, 40), headline, promise, DAY, zones);
    }

    /** One word, or as many as there is room for, or anything between. */
    private static String text(Random chance, int longest) {
        int length =
                switch (chance.nextInt(4)) {
                    case 0 -> 1;
                    case 1 -> longest;
                    default -> 1 + chance.nextInt(longest);
                };
        var text = new StringBuilder(WORDS.get(chance.nextInt(WORDS.size())));
        while (true) {
            var next = WORDS.get(chance.nextInt(WORDS.size()));
            if (text.length() + 1 + next.length() > length) {
                return text.toString();
            }
            text.append(' ').append(next);
        }
    }
}
