package org.carte.ejb.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.carte.ejb.exercise.shape.Json;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;

/**
 * A library as a zip of JSON files. What is read is counted while it is unpacked, whatever the zip says of itself, and
 * nothing is ever written to a disk.
 */
final class ExerciseZip {

    /** Exercises in a library that is carried. */
    static final int MOST = 1000;

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final int LARGEST_EXERCISE = 256 * 1024;
    private static final int LARGEST_WHOLE = 32 * 1024 * 1024;

    private ExerciseZip() {}

    static byte[] pack(List<ExerciseContent> exercises) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int at = 0; at < exercises.size(); at++) {
                zip.putNextEntry(new ZipEntry(name(at, exercises.get(at).title())));
                zip.write(ExerciseFile.write(exercises.get(at)).getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String name(int at, String title) {
        var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return String.format(Locale.ROOT, "%03d-%.60s.json", at + 1, plain);
    }

    /** What a zip holds; of a file that is no zip, the one exercise it is. */
    static List<ExerciseContent> unpack(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw tooLarge();
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            return List.of(exercise("file", file));
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            return entries(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new InvalidException("file", Reading.SHAPE);
        }
    }

    private static List<ExerciseContent> entries(ZipInputStream zip) throws IOException {
        var found = new ArrayList<ExerciseContent>();
        int whole = 0;
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var bytes = zip.readNBytes(LARGEST_EXERCISE + 1);
            whole += bytes.length;
            if (++entries > MOST || bytes.length > LARGEST_EXERCISE || whole > LARGEST_WHOLE) {
                throw tooLarge();
            }
            if (!entry.isDirectory() && entry.getName().endsWith(".json")) {
                found.add(exercise("file" + entries, bytes));
            }
        }
        if (found.isEmpty()) {
            throw new InvalidException("file", Reading.MISSING);
        }
        return found;
    }

    private static ExerciseContent exercise(String name, byte[] json) {
        return ExerciseFile.read(name, Objects.requireNonNullElse(Json.read(new String(json, UTF_8)), ""));
    }

    private static BusinessException tooLarge() {
        return new BusinessException(Kind.TOO_LARGE, "error.exercise.fileTooLarge");
    }
}
