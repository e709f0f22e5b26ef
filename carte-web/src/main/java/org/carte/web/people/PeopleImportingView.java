package org.carte.web.people;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.carte.ejb.people.ImportField;
import org.carte.ejb.people.PeopleImportService;
import org.carte.persistence.people.ImportRejection;
import org.carte.persistence.people.ImportState;
import org.carte.persistence.people.ImportStatus;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/people/importing.xhtml}: one list of people, from its columns to the directory. */
@Named
@ViewScoped
public class PeopleImportingView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PeopleImportService service;

    private String id;
    private ArrayList<String> columns;
    private transient ImportStatus status;
    private transient BroughtFile file;

    /** Finds the import of the address. */
    public void load() {
        columns = new ArrayList<>(getStatus().columns());
    }

    /** Has every line looked at with these columns. */
    public void check() {
        service.check(
                key(),
                columns.stream()
                        .map(column -> Objects.requireNonNullElse(column, ""))
                        .toList());
        refresh();
    }

    /** Has everybody taken into the directory. */
    public void start() {
        service.start(key());
        refresh();
    }

    /** Asks again how far it is. */
    public void refresh() {
        status = null;
    }

    /** How far it is, as last asked. */
    public ImportStatus getStatus() {
        if (status == null) {
            status = service.status(key());
        }
        return status;
    }

    /** Why a line cannot be taken. */
    public String reason(ImportRejection wrong) {
        return RejectedLines.reason(wrong, locale());
    }

    /** What is said when the step changes. */
    public String getSaid() {
        var report = getStatus().report();
        var step = getStatus().state();
        if (step == ImportState.CHECKED && report != null && !report.rejected().isEmpty()) {
            return Words.of(
                    locale(), "people.import.rejected", report.rejected().size());
        }
        return Words.of(
                locale(),
                "people.import.state." + step,
                getStatus().percent(),
                report == null ? 0 : report.created(),
                report == null ? 0 : report.updated(),
                report == null ? 0 : report.unchanged());
    }

    /** Whether every line can be taken. */
    public boolean isClean() {
        return getStatus().state() == ImportState.CHECKED
                && getStatus().report().rejected().isEmpty();
    }

    /** Whether some line cannot. */
    public boolean isRejected() {
        return getStatus().state() == ImportState.CHECKED && !isClean();
    }

    /** The file, for its columns; not there once everybody is in the directory. */
    public BroughtFile getFile() {
        if (file == null) {
            file = new BroughtFile(service.file(key()));
        }
        return file;
    }

    /** How the file is written: lines, separator, letters. */
    public String getWritten() {
        return getFile().written(locale());
    }

    public ImportField[] getFields() {
        return ImportField.values();
    }

    public List<String> getColumns() {
        return columns;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID key() {
        return PathId.of(id);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
