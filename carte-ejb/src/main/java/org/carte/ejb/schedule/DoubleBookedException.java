package org.carte.ejb.schedule;

import org.carte.ejb.shared.BusinessException;

/** The room, or somebody who was to run the session, is taken by another one. */
public class DoubleBookedException extends BusinessException {

    private final String link;

    /** @param clash what is in the way */
    public DoubleBookedException(Clash clash) {
        super(Kind.CONFLICT, clash.key(), clash.arguments().toArray());
        this.link = clash.link();
    }

    /** The session in the way. */
    @Override
    public String getLink() {
        return link;
    }
}
