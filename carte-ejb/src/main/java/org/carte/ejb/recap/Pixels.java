package org.carte.ejb.recap;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;

/**
 * A picture reduced to its pixels and written again: whatever else the file carried (place, camera, comments, another
 * file behind the picture) is gone.
 */
record Pixels(byte[] jpeg, int width, int height) {

    /** 8 MiB, as uploaded. */
    static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** 40 megapixels: what a phone makes, and what the server can hold in memory. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final int LONGEST_SIDE = 1600;

    /**
     * @param file JPEG or PNG
     * @throws BusinessException when it is too large or no picture
     */
    static Pixels of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new BusinessException(Kind.TOO_LARGE, "error.recap.photo.large");
        }
        try {
            return written(scaled(read(file)));
        } catch (IOException unreadable) {
            throw notAPicture();
        }
    }

    /** Looks at the size before it unpacks: a small file may claim to be a huge picture. */
    private static BufferedImage read(byte[] file) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw notAPicture();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new BusinessException(Kind.TOO_LARGE, "error.recap.photo.large");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage source) {
        double factor = Math.min(1.0, (double) LONGEST_SIDE / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(source.getHeight() * factor));
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return target;
    }

    private static Pixels written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return new Pixels(bytes.toByteArray(), picture.getWidth(), picture.getHeight());
    }

    private static InvalidException notAPicture() {
        return new InvalidException("file", "error.recap.photo.unreadable");
    }
}
