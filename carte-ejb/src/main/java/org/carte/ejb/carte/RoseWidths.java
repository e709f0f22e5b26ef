package org.carte.ejb.carte;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The widths of all characters of our faces, read once from the font files; in em. */
final class RoseWidths {

    /** No face of ours has it, some font of the reader's will: as wide as such a sign may be. */
    private static final float UNKNOWN = 1.4f;

    private static final int CHARACTERS = 0x10000;
    private static final Map<RoseFont, float[]> TABLES = new EnumMap<>(RoseFont.class);

    static {
        for (RoseFont font : RoseFont.values()) {
            TABLES.put(font, read(font, TABLES.get(font.standIn())));
        }
    }

    private RoseWidths() {}

    static double ems(RoseFont font, String text) {
        float[] table = TABLES.get(font);
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ems += Character.isLowSurrogate(c) ? 0 : table[c];
        }
        return ems;
    }

    private static float[] read(RoseFont face, float[] standIn) {
        try (InputStream in = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float perEm = font.getUnitsPerEm();
            float[] table = new float[CHARACTERS];
            for (int c = 0; c < CHARACTERS; c++) {
                int glyph = glyphs.getGlyphId(c);
                float missing = standIn == null ? UNKNOWN : standIn[c];
                table[c] = glyph == 0 ? missing : font.getAdvanceWidth(glyph) / perEm;
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
