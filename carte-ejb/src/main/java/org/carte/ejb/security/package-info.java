/**
 * Who calls: roles, and the person behind the account.
 *
 * <ul>
 *   <li>The caller's name is the Keycloak {@code sub}; it never changes, unlike e-mail and login.
 *   <li>Roles say what one may do, policies beside the services say whose it must be.
 * </ul>
 */
package org.carte.ejb.security;
