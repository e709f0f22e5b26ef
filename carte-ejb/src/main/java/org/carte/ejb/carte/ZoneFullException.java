package org.carte.ejb.carte;

import org.carte.ejb.shared.BusinessException;

/** A zone holds so many sentences and no more: a map says what matters most. */
public class ZoneFullException extends BusinessException {

    /**
     * There is no room left in that zone.
     *
     * @param most how many it holds
     */
    public ZoneFullException(int most) {
        super(Kind.CONFLICT, "error.carte.zoneFull", most);
    }
}
