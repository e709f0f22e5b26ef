package org.carte.web.catalogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.catalogue.ProgrammeService;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/catalogue/edit.xhtml}: one programme, new or known. */
@Named
@ViewScoped
public class CatalogueEditView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProgrammeService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private String id;
    private int number;
    private int seen;
    private ProgrammeForm form = new ProgrammeForm();
    private final HashMap<UUID, String> titles = new HashMap<>();

    /** Reads the programme of the address; there is none on the page of a new one. */
    public void load() {
        if (id != null) {
            var version = service.current(PathId.of(id));
            number = version.getNumber();
            seen = version.getProgramme().getVersion();
            var sheet = service.sheet(version);
            form = ProgrammeForm.of(sheet);
            service.exercisesOf(sheet).forEach(each -> titles.put(each.id(), each.title()));
        }
    }

    /** Stores a new version and shows it. */
    public void save() {
        var stored = id == null ? service.add(form.sheet()) : service.change(PathId.of(id), seen, form.sheet());
        messages.info("catalogue.saved", form.getTitle());
        navigation.to("/app/programmes/" + stored.getProgramme().getId());
    }

    /** What a block can be for. */
    public BlockKind[] getKinds() {
        return BlockKind.values();
    }

    /** The first exercises whose title or goals contain the words. */
    public List<UUID> find(String words) {
        var found = service.exercises(words);
        found.forEach(each -> titles.put(each.id(), each.title()));
        return found.stream().map(ExerciseChoice::id).toList();
    }

    /** The titles of what a block is, or was found for one, by exercise. */
    public Map<UUID, String> getTitles() {
        return titles;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public ProgrammeForm getForm() {
        return form;
    }
}
