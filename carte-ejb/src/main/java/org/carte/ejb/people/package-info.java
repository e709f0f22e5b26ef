/**
 * The directory of people, and the link from an account to a person.
 *
 * <ul>
 *   <li>People are recognised by e-mail; an account is linked once, at the first login, and only by an e-mail that
 *       Keycloak has verified. Linking is one statement in the database: two first logins at once make one person.
 *   <li>Somebody who logs in without being in the directory (a new facilitator, say) is added to it.
 *   <li>An invitation is a row written with the enrolment; a timer makes it at Keycloak, again and again while Keycloak is
 *       down. Should the server die between Keycloak's mail and the row's being marked, the mail leaves twice, and both
 *       links work: a link too many does less harm than none.
 * </ul>
 */
package org.carte.ejb.people;
