package org.carte.ejb.carte;

import org.carte.persistence.carte.CarteShare;

/**
 * What was just shared.
 *
 * @param token the secret of its link, told this once; null when there is no link
 */
public record MadeShare(CarteShare share, String token) {

    /** Where its link leads, below the context; null when there is none. */
    public String path() {
        return token == null ? null : "/carte/" + token;
    }
}
