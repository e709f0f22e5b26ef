package org.carte.ejb.carte;

import org.carte.persistence.carte.CarteShare;

/**
 * A link that was just made.
 *
 * @param token its secret, told this once
 */
public record MadeShare(CarteShare share, String token) {

    /** Where it leads, below the context. */
    public String path() {
        return "/carte/" + token;
    }
}
