/**
 * The directory of people, and the link from an account to a person.
 *
 * <ul>
 *   <li>People are recognised by e-mail; an account is linked once, at the first login, and only by an e-mail that
 *       Keycloak has verified. Linking is one statement in the database: two first logins at once make one person.
 *   <li>Somebody who logs in without being in the directory (a new facilitator, say) is added to it.
 *   <li>The directory is searched by trigrams of a stored text in which every word follows a space: a word of one or
 *       two letters is looked for as the beginning of a word, which the same index answers.
 *   <li>A search looks first whether those who fit are few. Few are put in order once found; many are met on the way
 *       through the order, and the page counts them no further than two thousand.
 *   <li>A list of people is looked at, then stored, each in one transaction; a timer does it, so that the work survives
 *       the request and the server. What was told about the way there is written in transactions of its own.
 *   <li>Merging points everything anew that points to a person, found in the catalogue of the database: a table that
 *       is added later is covered. Where there is room for a person once, features settle it by
 *       {@link org.carte.ejb.people.PeopleMerging} or the merge is refused; nobody's words are deleted. What keeps sums by
 *       person adds them up anew with {@link org.carte.ejb.people.PeopleMerged}.
 *   <li>An invitation is a row written with the enrolment; a timer makes it at Keycloak, again and again while Keycloak is
 *       down. Should the server die between Keycloak's mail and the row's being marked, the mail leaves twice, and both
 *       links work: a link too many does less harm than none.
 * </ul>
 */
package org.carte.ejb.people;
