package org.carte.ejb.shared;

/** What was asked for is not there, or not the caller's: the two must not be told apart. */
public class NotFoundException extends BusinessException {

    /** Not there, or not yours. */
    public NotFoundException() {
        super(Kind.NOT_FOUND, "error.notFound");
    }
}
