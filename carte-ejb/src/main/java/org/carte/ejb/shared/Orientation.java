package org.carte.ejb.shared;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumSet;
import java.util.Set;

/** How a camera was held, as a JPEG says in its EXIF data: the pixels lie as the sensor saw them. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    LEFT_MIRRORED,
    LEFT,
    RIGHT_MIRRORED,
    RIGHT;

    private static final Set<Orientation> SIDEWAYS = EnumSet.range(LEFT_MIRRORED, RIGHT);
    private static final int TAG = 0x0112;
    private static final long EXIF = 0x457869660000L;

    /** What the file says; upright when it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return segments(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean isSideways() {
        return SIDEWAYS.contains(this);
    }

    /** Turns pixels that lie as the sensor saw them the right way up. */
    AffineTransform upright(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
            case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Walks over the segments before the picture to the one with the EXIF data. */
    private static Orientation segments(ByteBuffer file) {
        if (file.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker < 0xFFC0 || marker == 0xFFDA) {
                return UPRIGHT;
            }
            if (marker == 0xFFE1 && length > 8 && (file.getLong(file.position()) >>> 16) == EXIF) {
                return tags(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
    }

    private static Orientation tags(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return values()[tiff.getShort(entry + 8) - 1];
            }
        }
        return UPRIGHT;
    }
}
