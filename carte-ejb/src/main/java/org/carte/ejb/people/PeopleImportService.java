package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.CsvFile;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.ImportState;
import org.carte.persistence.people.ImportStatus;
import org.carte.persistence.people.PeopleImport;
import org.carte.persistence.people.PeopleImportRepository;

/** Lists of people that somebody brings: first looked at, then taken into the directory by a job in the background. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class PeopleImportService {

    /** The largest file, in bytes: five MiB. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final int MIB = 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PeopleImportRepository imports;

    /**
     * Keeps a file, and has it looked at when its headers say enough. Files nobody has finished go after a week.
     *
     * @return the key of the import
     * @throws BusinessException when the file is too large, no text or empty
     */
    public UUID bring(String fileName, byte[] content) {
        requireSize(content);
        var columns = ImportField.recognise(CsvFile.read(content).header().cells());
        var now = clock.instant();
        imports.forget(now.minus(KEPT));
        var file = new PeopleImport(shortened(fileName), content, columns, caller.personId(), now);
        if (columns.contains(ImportField.EMAIL.name())) {
            file.become(ImportState.CHECKING);
        }
        imports.insert(file);
        return file.getId();
    }

    /** How far it is. */
    public ImportStatus status(UUID id) {
        return imports.status(id).orElseThrow(NotFoundException::new);
    }

    /** The file itself, to show what its columns hold and what its lines say. */
    public CsvFile file(UUID id) {
        return imports.byId(id)
                .filter(file -> file.getState() != ImportState.DONE)
                .map(file -> CsvFile.read(file.getContent()))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Has every line looked at, in the background.
     *
     * @param columns what each column is, by name of {@link ImportField}; empty when it is left out
     */
    public void check(UUID id, List<String> columns) {
        var named = columns.stream().filter(column -> !column.isEmpty()).toList();
        if (!named.contains(ImportField.EMAIL.name())) {
            throw new InvalidException("columns", "error.people.import.noEmail");
        }
        if (named.stream().distinct().count() < named.size()) {
            throw new InvalidException("columns", "error.people.import.columnTwice");
        }
        named.forEach(ImportField::valueOf);
        requireFree(imports.check(id, columns, ImportState.CHECKING));
    }

    /** Has everybody taken into the directory, in the background, all or nothing. */
    public void start(UUID id) {
        var report = status(id).report();
        if (report == null || !report.rejected().isEmpty()) {
            throw new BusinessException(Kind.CONFLICT, "error.people.import.notClean");
        }
        requireFree(imports.start(id, ImportState.IMPORTING));
    }

    /** @throws BusinessException when the file is larger than allowed */
    public void requireSize(byte[] content) {
        if (content.length > LARGEST_FILE) {
            throw new BusinessException(Kind.TOO_LARGE, "error.people.import.tooLarge", LARGEST_FILE / MIB);
        }
    }

    private static void requireFree(int changed) {
        if (changed == 0) {
            throw new BusinessException(Kind.CONFLICT, "error.people.import.running");
        }
    }

    private static String shortened(String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return "import.csv";
        }
        var name = fileName.strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
