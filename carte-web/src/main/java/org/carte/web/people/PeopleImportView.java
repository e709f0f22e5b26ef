package org.carte.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.carte.ejb.people.PeopleImportService;
import org.carte.ejb.people.PeopleImporter;
import org.carte.ejb.shared.InvalidException;
import org.carte.web.shared.Navigation;

/** Backs {@code app/people/import.xhtml}: choosing a list of people. */
@Named
@RequestScoped
public class PeopleImportView {

    private static final int MIB = 1024 * 1024;

    @Inject
    PeopleImportService service;

    @Inject
    Navigation navigation;

    private Part file;

    /** Keeps the file and goes to the page that says what it comes to. */
    public void bring() throws IOException {
        if (file == null) {
            throw new InvalidException("file", "people.import.fileMissing");
        }
        // one byte more than allowed is enough to know
        var content = file.getInputStream().readNBytes(PeopleImportService.LARGEST_FILE + 1);
        navigation.to("/app/people/import/" + service.bring(file.getSubmittedFileName(), content));
    }

    public int getLargest() {
        return PeopleImportService.LARGEST_FILE / MIB;
    }

    public int getMostLines() {
        return PeopleImporter.MOST_LINES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
