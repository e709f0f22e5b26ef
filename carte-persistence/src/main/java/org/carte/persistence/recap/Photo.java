package org.carte.persistence.recap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** A photo of a session, already made again from its pixels: nothing of the camera or the place is left in it. */
@Entity
@Table(name = "photo")
public class Photo extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @NotNull
    @Pattern(regexp = "[A-Za-z0-9_-]{1,100}\\.jpg")
    private String fileName;

    @NotBlank
    @Size(max = 400)
    private String alt;

    @PositiveOrZero
    private int position;

    private boolean consent;

    private int width;

    private int height;

    @NotNull
    private byte[] content;

    protected Photo() {}

    /**
     * A photo at that place of the list, counted from 0.
     *
     * @param consent everybody who can be recognised agreed to its publication
     */
    public Photo(UUID sessionId, String fileName, String alt, int position, boolean consent) {
        this.sessionId = sessionId;
        this.fileName = fileName;
        this.alt = alt;
        this.position = position;
        this.consent = consent;
    }

    /** Puts the picture in, as JPEG. */
    public void depict(int pixelsWide, int pixelsHigh, byte[] jpeg) {
        width = pixelsWide;
        height = pixelsHigh;
        content = jpeg.clone();
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public String getFileName() {
        return fileName;
    }

    public String getAlt() {
        return alt;
    }

    public int getPosition() {
        return position;
    }

    public boolean isConsent() {
        return consent;
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
