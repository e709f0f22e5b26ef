package org.carte.persistence.people;

import java.util.List;

/**
 * Why a line of a file cannot be taken.
 *
 * @param line physical line of the file the record starts in, from 1
 * @param field as the REST contract calls it; null when it is about the whole line
 * @param key of the message bundle
 * @param arguments what the message is filled in with
 */
public record ImportRejection(int line, String field, String key, List<String> arguments) {}
