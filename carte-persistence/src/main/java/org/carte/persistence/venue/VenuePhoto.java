package org.carte.persistence.venue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** The photo of a venue, already made again from its pixels: nothing of the camera is left in it. */
@Entity
@Table(name = "venue_photo")
public class VenuePhoto extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID venueId;

    @NotBlank
    @Size(max = 400)
    private String alt;

    private int width;

    private int height;

    @NotNull
    private byte[] content;

    protected VenuePhoto() {}

    /**
     * A photo of that venue.
     *
     * @param alt what is to be seen, for those who do not see it
     * @param jpeg the picture itself
     */
    public VenuePhoto(UUID venueId, String alt, int width, int height, byte[] jpeg) {
        this.venueId = venueId;
        this.alt = alt;
        this.width = width;
        this.height = height;
        this.content = jpeg.clone();
    }

    public UUID getVenueId() {
        return venueId;
    }

    public String getAlt() {
        return alt;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    /** The picture itself, JPEG. */
    public byte[] getContent() {
        return content.clone();
    }
}
