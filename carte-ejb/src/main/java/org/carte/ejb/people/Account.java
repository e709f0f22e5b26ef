package org.carte.ejb.people;

/**
 * What Keycloak says of the one who logs in.
 *
 * @param email as typed there
 * @param emailVerified whether Keycloak has seen them read that mailbox
 * @param locale {@code fr} or {@code en}; anything else counts as French
 */
public record Account(String email, boolean emailVerified, String firstName, String lastName, String locale) {}
