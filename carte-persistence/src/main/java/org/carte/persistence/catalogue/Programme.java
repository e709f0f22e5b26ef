package org.carte.persistence.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.carte.persistence.shared.StoredEntity;

/** A form'action of the catalogue. What it says stands in its versions. */
@Entity
@Table(name = "programme")
public class Programme extends StoredEntity {

    @Positive
    private int currentNumber = 1;

    private boolean archived;

    private boolean published;

    @Size(max = 120)
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    private String slug;

    protected Programme() {}

    /** A programme whose first version, number 1, is inserted beside it. */
    public static Programme create() {
        return new Programme();
    }

    /** Makes room for a new version and gives its number. */
    public int nextNumber() {
        return ++currentNumber;
    }

    /** Takes it out of what can be planned, and of what everybody sees. */
    public void archive() {
        archived = true;
        published = false;
    }

    /** Offers it for planning again. */
    public void bringBack() {
        archived = false;
    }

    /**
     * Shows it to everybody.
     *
     * @param address the last part of it, used the first time only: what was printed or linked once stays right
     */
    public void publish(String address) {
        if (slug == null) {
            slug = address;
        }
        published = true;
    }

    /** Shows it to nobody outside any more. */
    public void withdraw() {
        published = false;
    }

    public int getCurrentNumber() {
        return currentNumber;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isPublished() {
        return published;
    }

    /** The last part of the address of its public page; null until it is published for the first time. */
    public String getSlug() {
        return slug;
    }
}
