package org.carte.persistence.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What somebody who runs the session replies to a text, in their name. */
@Entity
@Table(name = "text_reply")
public class TextReply extends StoredEntity {

    @NotNull
    @Column(updatable = false)
    private UUID textId;

    @NotNull
    @Column(updatable = false)
    private UUID waveId;

    @NotNull
    @Column(updatable = false)
    private UUID personId;

    @Size(min = 1, max = 2000)
    private String wording;

    @NotNull
    private Instant repliedAt;

    protected TextReply() {}

    /** A reply, still to be worded. */
    public TextReply(FreeText text, UUID personId) {
        textId = text.getId();
        waveId = text.getWaveId();
        this.personId = personId;
    }

    /** @param words null: there is nothing to add */
    public TextReply say(String words, Instant now) {
        wording = words;
        repliedAt = now;
        return this;
    }

    public UUID getTextId() {
        return textId;
    }

    public UUID getPersonId() {
        return personId;
    }

    /** Null: there is nothing to add. */
    public String getWording() {
        return wording;
    }

    public Instant getRepliedAt() {
        return repliedAt;
    }
}
