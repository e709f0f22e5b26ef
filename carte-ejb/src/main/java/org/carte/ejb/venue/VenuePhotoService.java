package org.carte.ejb.venue;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.Pixels;
import org.carte.persistence.venue.VenuePhoto;
import org.carte.persistence.venue.VenuePhotoRow;
import org.carte.persistence.venue.VenueRepository;

/** What a place looks like, so that people find the door. Everybody may look; those who plan put it there. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class VenuePhotoService {

    private static final int LONGEST_ALT = 400;

    @Inject
    VenueRepository venues;

    /** The photo of a venue, if it has one. */
    @PermitAll
    public Optional<VenuePhotoRow> of(UUID venue) {
        return venues.photo(venue);
    }

    /** The picture itself, JPEG. */
    @PermitAll
    public byte[] content(UUID photo) {
        return venues.picture(photo).orElseThrow(NotFoundException::new).getContent();
    }

    /**
     * Puts a photo in place of the one that was there.
     *
     * @param alt what is to be seen, for those who do not see it
     * @param file JPEG or PNG, at most {@link Pixels#LARGEST_FILE}
     */
    public VenuePhotoRow put(UUID venue, String alt, byte[] file) {
        if (venues.byId(venue).isEmpty()) {
            throw new NotFoundException();
        }
        if (alt == null || alt.isBlank() || alt.strip().length() > LONGEST_ALT) {
            throw new InvalidException("alt", "error.venue.photoAlt");
        }
        var pixels = Pixels.of(file);
        venues.removePhoto(venue);
        var photo = new VenuePhoto(venue, alt.strip(), pixels.width(), pixels.height(), pixels.jpeg());
        venues.insertPhoto(photo);
        return new VenuePhotoRow(photo.getId(), venue, photo.getAlt(), photo.getWidth(), photo.getHeight());
    }

    /** Removes it for good. */
    public void remove(UUID venue) {
        if (venues.removePhoto(venue) == 0) {
            throw new NotFoundException();
        }
    }
}
