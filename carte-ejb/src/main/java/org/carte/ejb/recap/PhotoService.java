package org.carte.ejb.recap;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.Pixels;
import org.carte.persistence.recap.Photo;
import org.carte.persistence.recap.PhotoRepository;
import org.carte.persistence.recap.PhotoRow;

/** The photos of a session, for those who plan or run it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class PhotoService {

    private static final int MOST = 40;

    @Inject
    SchedulePolicy policy;

    @Inject
    PhotoRepository photos;

    /** In the order they were added. */
    public List<PhotoRow> ofSession(UUID sessionId) {
        policy.requireStaff(sessionId);
        return photos.ofSession(sessionId);
    }

    /** The picture itself, JPEG. */
    public byte[] content(UUID sessionId, String fileName) {
        policy.requireStaff(sessionId);
        return photos.named(sessionId, fileName)
                .orElseThrow(NotFoundException::new)
                .getContent();
    }

    /**
     * Adds a photo.
     *
     * @param name as the camera called it; what is unusual in an address is replaced
     * @param alt what is to be seen, for those who do not see it
     * @param consent everybody who can be recognised agreed to its publication; without it it is never published
     * @param file JPEG or PNG, 8 MiB at most
     * @return the photo under the name it is kept under
     */
    public PhotoRow add(UUID sessionId, String name, String alt, boolean consent, byte[] file) {
        policy.requireStaff(sessionId);
        if (alt == null || alt.isBlank() || alt.strip().length() > 400) {
            throw new InvalidException("alt", "error.recap.photo.alt");
        }
        var there = photos.ofSession(sessionId);
        if (there.size() >= MOST) {
            throw new BusinessException(Kind.CONFLICT, "error.recap.photo.many", MOST);
        }
        var fileName = fileName(name);
        if (there.stream().anyMatch(photo -> photo.fileName().equals(fileName))) {
            throw new BusinessException(Kind.CONFLICT, "error.recap.photo.there", fileName);
        }
        var pixels = Pixels.of(file);
        var photo = new Photo(sessionId, fileName, alt.strip(), there.size(), consent);
        photo.depict(pixels.width(), pixels.height(), pixels.jpeg());
        photos.insert(photo);
        return new PhotoRow(photo.getId(), fileName, photo.getAlt(), consent, pixels.width(), pixels.height());
    }

    /** Removes a photo for good. */
    public void remove(UUID sessionId, String fileName) {
        policy.requireStaff(sessionId);
        if (photos.remove(sessionId, fileName) == 0) {
            throw new NotFoundException();
        }
    }

    private static String fileName(String name) {
        var bare = (name == null ? "" : name)
                .replaceAll("(?i)\\.(jpe?g|png)$", "")
                .replaceAll("[^A-Za-z0-9_]+", "-")
                .replaceAll("^-|-$", "");
        if (bare.isEmpty() || bare.length() > 100) {
            throw new InvalidException("fileName", "error.recap.photo.name");
        }
        return bare + ".jpg";
    }
}
