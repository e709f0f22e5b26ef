package org.carte.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.carte.ejb.exercise.LibraryService;
import org.carte.ejb.exercise.ReadyExercise;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/exercise/library.xhtml}: what ships with the platform, and exercises from and for elsewhere. */
@Named
@RequestScoped
public class ExerciseLibraryView {

    @Inject
    LibraryService library;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private Part file;
    private List<ReadyExercise> ready;

    /** Adds one of the ready-made exercises and shows it. */
    public void add(String key) {
        var added = library.addReady(locale(), key);
        messages.info("exercise.library.added", added.getTitle());
        navigation.to("/app/exercises/" + added.getExercise().getId());
    }

    /** Adds what is in the file that was chosen. */
    public void importFile() throws IOException {
        var added = library.importFile(file.getInputStream().readAllBytes());
        messages.info("exercise.library.imported", added.size());
        navigation.to("/app/exercises?whose=own");
    }

    /** In the reader's language. */
    public List<ReadyExercise> getReady() {
        if (ready == null) {
            ready = library.ready(locale());
        }
        return ready;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
