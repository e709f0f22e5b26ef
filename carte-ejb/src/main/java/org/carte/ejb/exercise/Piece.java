package org.carte.ejb.exercise;

/**
 * A piece of an answer that can stand by itself.
 *
 * @param field the path of the field it was written in, {@code slots.who}; empty when it comes of the whole
 * @param text as it shall be read
 */
public record Piece(String field, String text) {}
