package org.carte.ejb.shared;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.carte.ejb.shared.BusinessException.Kind;
import org.junit.jupiter.api.Test;

class PixelsTest {

    @Test
    void nothingOfTheFileIsLeftButItsPixels() throws IOException {
        var file = joined(
                withExif(picture(400, 200, "jpg"), 1, "GPS 48.8566 2.3522"), zip("secret.txt", "le mot de passe"));

        var pixels = Pixels.of(file);

        assertThat(new String(file, ISO_8859_1)).contains("Exif", "GPS 48.8566", "secret.txt", "PK");
        assertThat(new String(pixels.jpeg(), ISO_8859_1)).doesNotContain("Exif", "GPS", "secret.txt", "PK\u0003\u0004");
        assertThat(shown(pixels)).matches(picture -> picture.getWidth() == 400 && picture.getHeight() == 200);
    }

    @Test
    void aPhotoIsNoLargerThanAScreenShows() throws IOException {
        var pixels = Pixels.of(picture(5000, 2500, "jpg"));

        assertThat(pixels.width()).isEqualTo(1600);
        assertThat(pixels.height()).isEqualTo(800);
    }

    @Test
    void aCameraHeldUprightGivesAnUprightPhoto() throws IOException {
        var pixels = Pixels.of(withExif(picture(400, 200, "jpg"), 6, ""));

        assertThat(pixels.width()).isEqualTo(200);
        assertThat(pixels.height()).isEqualTo(400);
        // what lay left in the sensor, the red half, is above
        assertThat(new Color(shown(pixels).getRGB(100, 50)).getRed()).isGreaterThan(200);
        assertThat(new Color(shown(pixels).getRGB(100, 350)).getRed()).isLessThan(60);
    }

    @Test
    void aPngBecomesAJpegOnWhite() throws IOException {
        var transparent = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);

        var pixels = Pixels.of(written(transparent, "png"));

        assertThat(new Color(shown(pixels).getRGB(5, 5)).getGreen()).isGreaterThan(250);
    }

    @Test
    void aSmallFileThatClaimsToBeAHugePictureIsRefused() {
        assertThatThrownBy(() -> Pixels.of(pngOf(60_000, 60_000)))
                .isInstanceOfSatisfying(
                        BusinessException.class, no -> assertThat(no.getKind()).isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        assertThatThrownBy(() -> Pixels.of(new byte[Pixels.LARGEST_FILE + 1]))
                .isInstanceOfSatisfying(
                        BusinessException.class, no -> assertThat(no.getKind()).isEqualTo(Kind.TOO_LARGE));
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        var gif = picture(10, 10, "gif");

        assertThatThrownBy(() -> Pixels.of(gif)).satisfies(PixelsTest::isInvalid);
        assertThatThrownBy(() -> Pixels.of("<svg onload='x'/>".getBytes(ISO_8859_1)))
                .satisfies(PixelsTest::isInvalid);
        assertThatThrownBy(() -> Pixels.of(new byte[0])).satisfies(PixelsTest::isInvalid);
    }

    @Property(tries = 300)
    void whateverIsBrokenIsAPictureOrARefusal(
            @ForAll boolean png,
            @ForAll @IntRange(max = 2000) int at,
            @ForAll byte with,
            @ForAll @IntRange(max = 3000) int cut)
            throws IOException {
        var file = png ? picture(40, 30, "png") : withExif(picture(40, 30, "jpg"), 6, "Canon");
        file[at % file.length] = with;
        var broken = Arrays.copyOf(file, Math.min(file.length, cut));
        try {
            assertThat(Pixels.of(broken).jpeg()).startsWith(0xFF, 0xD8);
        } catch (BusinessException refused) {
            assertThat(refused.getKind()).isIn(Kind.INVALID, Kind.TOO_LARGE);
        }
    }

    private static void isInvalid(Throwable refused) {
        assertThat(((BusinessException) refused).getKind()).isEqualTo(Kind.INVALID);
    }

    private static BufferedImage shown(Pixels pixels) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pixels.jpeg()));
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts the segment in that a camera writes: how it was held, and a remark. */
    private static byte[] withExif(byte[] jpeg, int orientation, String remark) {
        var text = remark.getBytes(ISO_8859_1);
        var segment = ByteBuffer.allocate(2 + 2 + 6 + 8 + 2 + 12 + 4 + text.length)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + 6 + 8 + 2 + 12 + 4 + text.length))
                .put("Exif\0\0".getBytes(ISO_8859_1))
                .put("MM\0*".getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(text)
                .array();
        var head = new byte[] {jpeg[0], jpeg[1]};
        return joined(joined(head, segment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    /** The head of a PNG of that size, and nothing more. */
    private static byte[] pngOf(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(head);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head)
                .putInt((int) crc.getValue())
                .putInt(0)
                .put("IDAT".getBytes(ISO_8859_1))
                .putInt(0x35AF061E)
                .array();
    }

    private static byte[] joined(byte[] first, byte[] then) {
        var both = Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, both, first.length, then.length);
        return both;
    }
}
