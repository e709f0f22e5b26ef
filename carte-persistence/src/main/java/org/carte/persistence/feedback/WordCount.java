package org.carte.persistence.feedback;

import java.io.Serializable;

/**
 * A word that people use.
 *
 * @param word in the form in which most of them do
 * @param texts in how many texts it is said
 */
public record WordCount(String word, Long texts) implements Serializable {}
