/**
 * The numbers of {@code docs/performance.md}: {@code ./mvnw -Pbench}.
 *
 * <ul>
 *   <li>{@link org.carte.bench.Bench} starts a stack of its own, fills it with the reference day, and measures each screen:
 *       alone, with eight clients, in kilobytes and in SQL statements, with few rows and with two hundred.
 *   <li>{@link org.carte.bench.ReferenceDaySimulation} is the load of whole rooms at once, with Gatling, in a process of
 *       its own.
 *   <li>{@link org.carte.bench.LargeYear} is what the lists become with 5,000 sessions and 50,000 people.
 *   <li>Everything is bounded in time and talks to this machine alone.
 * </ul>
 */
package org.carte.bench;
