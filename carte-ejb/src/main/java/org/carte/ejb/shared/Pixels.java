package org.carte.ejb.shared;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture reduced to its pixels and written again: whatever else the file carried (place, camera, comments, another
 * file behind the picture) is gone.
 */
public final class Pixels {

    /** 8 MiB, as uploaded. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** Twelve million is what a phone makes, fifty what a camera makes; more is no photo of a day. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int LONGEST_SIDE = 1600;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final byte[] jpeg;
    private final int width;
    private final int height;

    private Pixels(byte[] jpeg, int width, int height) {
        this.jpeg = jpeg;
        this.width = width;
        this.height = height;
    }

    /**
     * Looks at the pixels of a file.
     *
     * @param file JPEG or PNG
     * @throws BusinessException when it is too large or no picture
     */
    public static Pixels of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge();
        }
        try {
            return written(upright(read(file), Orientation.of(file)));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException bad) {
            // the readers of the platform say so in all these ways
            throw new InvalidException("file", "error.photo.unreadable");
        }
    }

    /** The picture, JPEG, with nothing else in the file. */
    public byte[] jpeg() {
        return jpeg.clone();
    }

    /** In pixels, as it is shown. */
    public int width() {
        return width;
    }

    /** In pixels, as it is shown. */
    public int height() {
        return height;
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Looks at the size before it unpacks, and unpacks no more than it needs: a small file may be a huge picture. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new IOException("neither JPEG nor PNG");
        }
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw tooLarge();
        }
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage upright(BufferedImage source, Orientation orientation) {
        double factor = Math.min(1.0, (double) LONGEST_SIDE / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(source.getHeight() * factor));
        var target = orientation.isSideways()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setTransform(orientation.upright(width, height));
        pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return target;
    }

    private static Pixels written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "jpg", stream);
        }
        return new Pixels(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }

    private static BusinessException tooLarge() {
        return new BusinessException(BusinessException.Kind.TOO_LARGE, "error.photo.large");
    }
}
