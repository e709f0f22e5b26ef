package org.carte.persistence.recap;

/**
 * A quote of the recap with what its author may be called by.
 *
 * @param consent how they agreed to be named, see {@code Quote}
 */
public record ChosenQuote(String wording, String consent, String firstName, String lastName, String trade) {}
