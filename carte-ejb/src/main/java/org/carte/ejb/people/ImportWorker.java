package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.people.ImportState;
import org.carte.persistence.people.PeopleImport;
import org.carte.persistence.people.PeopleImportRepository;

/** Works on files that wait: looks at them, or takes them into the directory. */
@Stateless
@RolesAllowed(SYSTEM)
public class ImportWorker {

    @Inject
    PeopleImportRepository imports;

    @Inject
    PeopleImporter importer;

    @Inject
    ImportProgress progress;

    /** Files somebody has asked for, the oldest first. */
    public List<UUID> waiting() {
        return imports.waiting();
    }

    /**
     * Does the step a file waits for, in one transaction with what the step says. When the server dies the step is
     * still to do, and is done by whoever looks next; two nodes never do it both.
     */
    public void work(UUID id) {
        if (imports.claim(id)) {
            imports.byId(id).ifPresent(this::step);
        }
    }

    private void step(PeopleImport file) {
        var id = file.getId();
        if (file.getState() == ImportState.CHECKING) {
            var report = importer.run(file.getContent(), file.getColumns(), true, percent -> progress.at(id, percent));
            imports.finish(id, ImportState.CHECKED, report);
        } else if (file.getState() == ImportState.IMPORTING) {
            var report = importer.run(file.getContent(), file.getColumns(), false, percent -> progress.at(id, percent));
            if (report.rejected().isEmpty()) {
                imports.done(id, report);
            } else {
                // the directory has changed since it was checked
                imports.finish(id, ImportState.CHECKED, report);
            }
        }
    }
}
