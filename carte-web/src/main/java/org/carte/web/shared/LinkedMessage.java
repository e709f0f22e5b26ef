package org.carte.web.shared;

import jakarta.faces.application.FacesMessage;

/** Why something was refused, with the address where the reader sees what is in the way. */
public class LinkedMessage extends FacesMessage {

    /** Where on a page such messages stand: the name they are filed under. */
    static final String PLACE = "refused";

    private static final long serialVersionUID = 1;

    private final String link;

    /** @param link below the context */
    LinkedMessage(String words, String link) {
        super(SEVERITY_ERROR, words, null);
        this.link = link;
    }

    public String getLink() {
        return link;
    }
}
