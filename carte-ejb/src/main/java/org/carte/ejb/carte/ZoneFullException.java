package org.carte.ejb.carte;

import org.carte.ejb.shared.BusinessException;
import org.carte.persistence.carte.Entry;

/** A zone holds so many sentences and no more: a map says what matters most. */
public class ZoneFullException extends BusinessException {

    /** There is no room left in that zone. */
    public ZoneFullException() {
        super(Kind.CONFLICT, "error.carte.zoneFull", Entry.A_ZONE);
    }
}
