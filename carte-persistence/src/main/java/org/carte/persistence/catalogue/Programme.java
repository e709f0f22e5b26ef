package org.carte.persistence.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Positive;
import org.carte.persistence.shared.StoredEntity;

/** A form'action of the catalogue. What it says stands in its versions. */
@Entity
@Table(name = "programme")
public class Programme extends StoredEntity {

    @Positive
    private int currentNumber = 1;

    protected Programme() {}

    /** A programme whose first version, number 1, is inserted beside it. */
    public static Programme create() {
        return new Programme();
    }

    /** Makes room for a new version and gives its number. */
    public int nextNumber() {
        return ++currentNumber;
    }

    public int getCurrentNumber() {
        return currentNumber;
    }
}
