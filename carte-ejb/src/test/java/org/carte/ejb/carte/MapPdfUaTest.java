package org.carte.ejb.carte;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a validator that is not ours says of the PDF: it is PDF/UA-1. */
class MapPdfUaTest {

    @BeforeAll
    static void takeTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = RosePaint.class,
            names = {"PRINT", "PRINT_DARK"})
    void isAccessibleInEveryColour(RosePaint paint) throws Exception {
        assertThat(broken(MapPdf.of(RoseMapsTest.reference(), RoseMapsTest.WORDS, MapPaper.A4, paint)))
                .isEmpty();
    }

    @Test
    void isAccessibleOnAnyPaperWithNothingAndWithEverythingOnIt() throws Exception {
        for (var content : List.of(RoseMapsTest.empty(), RoseMapsTest.full(7))) {
            assertThat(broken(MapPdf.of(content, RoseMapsTest.WORDS, MapPaper.A3, RosePaint.PRINT)))
                    .isEmpty();
        }
    }

    /** The rules that are broken, and what the validator says of each. */
    private static Set<String> broken(byte[] pdf) throws Exception {
        var flavour = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var broken = new TreeSet<String>();
            validator
                    .validate(parser)
                    .getTestAssertions()
                    .forEach(failed -> broken.add(failed.getRuleId().getClause() + "-"
                            + failed.getRuleId().getTestNumber() + " " + failed.getMessage()));
            return broken;
        }
    }
}
