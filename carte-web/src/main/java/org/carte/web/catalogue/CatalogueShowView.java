package org.carte.web.catalogue;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.catalogue.FieldChange;
import org.carte.ejb.catalogue.ProgrammeHistoryService;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.catalogue.VersionRow;
import org.carte.web.shared.PathId;
import org.carte.web.shared.Words;

/** Backs {@code app/catalogue/show.xhtml}: what a programme says, and how it came to say it. */
@Named
@ViewScoped
public class CatalogueShowView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProgrammeService programmes;

    @Inject
    ProgrammeHistoryService history;

    private String id;
    private Integer from;
    private Integer to;
    private ProgrammeVersion version;
    private ArrayList<String> missing;
    private transient ProgrammeSheet sheet;
    private transient List<VersionRow> versions;
    private transient Map<UUID, String> exercises;
    private transient List<FieldChange> changes;

    /** Reads it; when there are several versions, also what the chosen two, or else the last two, differ in. */
    public void load() {
        version = programmes.current(PathId.of(id));
        sheet = programmes.sheet(version);
        missing = new ArrayList<>(sheet.missing());
        var programme = version.getProgramme().getId();
        versions = history.versions(programme);
        exercises = programmes.exercisesOf(sheet).stream().collect(toMap(ExerciseChoice::id, ExerciseChoice::title));
        if (version.getNumber() > 1) {
            to = to == null ? Integer.valueOf(version.getNumber()) : to;
            from = from == null ? Integer.valueOf(Math.max(1, to - 1)) : from;
            changes = history.compare(programme, from, to).changes(this::kind);
        }
    }

    private String kind(Enum<?> kind) {
        return Words.of(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "catalogue.kind." + kind.name());
    }

    public ProgrammeVersion getVersion() {
        return version;
    }

    public ProgrammeSheet getSheet() {
        return sheet;
    }

    /** What the public must be told and is not. */
    public List<String> getMissing() {
        return missing;
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    /** The titles of what it proposes, by the exercise's id. */
    public Map<UUID, String> getExercises() {
        return exercises;
    }

    /** Null while there is but one version. */
    public List<FieldChange> getChanges() {
        return changes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
