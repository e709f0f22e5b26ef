/**
 * The whole system on one machine: PostgreSQL, Keycloak, a mail catcher and WildFly with the archive.
 *
 * <ul>
 *   <li>The same code serves {@code ./mvnw -Prun} ({@code Launcher}), where data last, and the tests
 *       ({@code StackSession}), where everything is new and on free ports.
 *   <li>Each server is a process of its own, so that it can be stopped, measured and replaced as in production; the
 *       archive runs on the very server directory that an administrator gets.
 *   <li>Keycloak keeps its data in the same PostgreSQL as the application, in a database of its own: one thing to keep,
 *       one thing to back up.
 * </ul>
 */
package org.carte.stack;
