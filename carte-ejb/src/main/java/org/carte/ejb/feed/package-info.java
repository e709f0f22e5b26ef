/**
 * Sessions in people's own calendars, by a secret link that a calendar reads without a login.
 *
 * <ul>
 *   <li>One link reads what its owner has a place in or runs, another, for administrators, the whole house. Nothing else
 *       tells them apart from guessing: 256 random bits.
 *   <li>The link of the house ends after half a year unless its owner renews it as an administrator: Keycloak takes roles
 *       away, a link does not notice.
 *   <li>Links are kept as they are, not hashed: people must be able to read theirs again, and whoever reads that table
 *       reads the sessions beside it anyway.
 *   <li>Three statements a reading, whatever there is to read.
 * </ul>
 */
package org.carte.ejb.feed;
