package org.carte.persistence.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;

/** What every entity has: a time-ordered key, a version against lost updates, and equality by key. */
@MappedSuperclass
public abstract class StoredEntity implements Serializable {

    @Id
    @Column(updatable = false)
    private UUID id = UuidVersion7.next();

    @Version
    private int version;

    public UUID getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /**
     * Puts on the version its editor had read, so that the update fails when somebody else was faster.
     *
     * @param seen the version the reader saw
     */
    public void seenAt(int seen) {
        version = seen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredEntity that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
