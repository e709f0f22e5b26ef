package org.carte.web.venue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.shared.Pixels;
import org.carte.ejb.venue.VenuePhotoService;
import org.carte.persistence.venue.VenuePhotoRow;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code WEB-INF/venue/place.xhtml} and {@code app/venue/photo.xhtml}: what a place looks like. */
@Named
@RequestScoped
public class VenuePhotoView {

    @Inject
    VenuePhotoService service;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private final Map<UUID, Optional<VenuePhotoRow>> photos = new HashMap<>();
    private Part file;
    private String alt;

    /** The photo of a venue, null when it has none; read once a request. */
    public VenuePhotoRow of(UUID venue) {
        return photos.computeIfAbsent(venue, service::of).orElse(null);
    }

    /** The same, by the id as it stands in an address. */
    public VenuePhotoRow at(String venue) {
        return of(PathId.of(venue));
    }

    /** Puts the file that was chosen in place of the photo that was there. */
    public void put(String venue) throws IOException {
        // one byte more than allowed is enough to know
        service.put(PathId.of(venue), alt, file.getInputStream().readNBytes(Pixels.LARGEST_FILE + 1));
        messages.info("venue.photoAdded");
        navigation.to("/app/venues/" + venue);
    }

    /** Removes it for good. */
    public void remove(String venue) {
        service.remove(PathId.of(venue));
        messages.info("venue.photoRemoved");
        navigation.to("/app/venues/" + venue);
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
}
