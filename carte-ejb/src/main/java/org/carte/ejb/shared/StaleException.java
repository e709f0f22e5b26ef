package org.carte.ejb.shared;

/** The thing was changed by somebody else since the caller read it. */
public class StaleException extends BusinessException {

    /** Somebody else was faster; read again. */
    public StaleException() {
        super(Kind.STALE, "error.stale");
    }
}
