package org.carte.ejb.notification;

import java.util.Map;
import java.util.UUID;
import org.carte.persistence.people.Person;

/**
 * What one reader alone is told.
 *
 * @param personId null for somebody who is not in the directory
 * @param own what the variables of the event say; {@code {secret}} stands for the secret
 * @param wave the round of questions a link of theirs leads to
 * @param secret what that link ends with
 */
public record Letter(UUID personId, Person reader, Map<String, String> own, UUID wave, String secret) {}
