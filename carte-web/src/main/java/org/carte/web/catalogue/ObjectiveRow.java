package org.carte.web.catalogue;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One objective while it is being written. */
public class ObjectiveRow implements Serializable {

    private static final long serialVersionUID = 1;

    @Size(max = 400)
    private String wording;

    static ObjectiveRow of(String wording) {
        var row = new ObjectiveRow();
        row.wording = wording;
        return row;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }
}
