package org.carte.web.recap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.recap.PhotoService;
import org.carte.ejb.shared.Pixels;
import org.carte.persistence.recap.PhotoRow;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;

/** Backs {@code app/recap/photos.xhtml}: the photos of one session. */
@Named
@ViewScoped
public class RecapPhotosView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PhotoService service;

    @Inject
    Messages messages;

    private UUID sessionId;
    private transient Part file;
    private String alt;
    private boolean consent;
    private transient List<PhotoRow> photos;

    /** Says which session it is about. */
    public void load(String session) {
        sessionId = PathId.of(session);
    }

    /** Adds the file that was chosen. */
    public void add() throws IOException {
        // one byte more than allowed is enough to know
        var content = file.getInputStream().readNBytes(Pixels.LARGEST_FILE + 1);
        var added = service.add(sessionId, file.getSubmittedFileName(), alt, consent, content);
        messages.info("recap.photos.added", added.fileName());
        alt = null;
        consent = false;
        photos = null;
    }

    /** Removes a photo for good. */
    public void remove(String fileName) {
        service.remove(sessionId, fileName);
        messages.info("recap.photos.removed", fileName);
        photos = null;
    }

    /** In the order they were added; read once a request. */
    public List<PhotoRow> getPhotos() {
        if (photos == null) {
            photos = service.ofSession(sessionId);
        }
        return photos;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
