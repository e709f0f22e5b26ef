package org.carte.ejb.shared.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Lets Hebrew and Arabic run from right to left in the PDF, with what the JDK knows about directions. */
final class PdfBidi implements BidiSplitter, BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›";

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] visual = {};

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        int base = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        paragraph = new Bidi(text, base);
        byte[] levels = new byte[paragraph.getRunCount()];
        visual = new Integer[levels.length];
        for (int run = 0; run < levels.length; run++) {
            levels[run] = (byte) paragraph.getRunLevel(run);
            visual[run] = run;
        }
        if (levels.length > 0) {
            Bidi.reorderVisually(levels, 0, visual, 0, levels.length);
        }
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = visual[index];
        int start = paragraph.getRunStart(run);
        boolean rightToLeft = paragraph.getRunLevel(run) % 2 == 1;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, rightToLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        boolean directed = text.chars().anyMatch(Character::isLetter);
        return !directed ? NEUTRAL : PlainText.isRightToLeft(text) ? RTL : LTR;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder mirrored = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = MIRRORED.indexOf(c);
            mirrored.append(at < 0 ? (char) c : MIRRORED.charAt(at ^ 1));
        });
        return mirrored.reverse().toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.part(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
