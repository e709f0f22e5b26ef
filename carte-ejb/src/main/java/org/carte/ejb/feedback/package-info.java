/**
 * What people thought of a session: asked once, counted, never traced back.
 *
 * <ul>
 *   <li>Ratings are counters; texts stand under random keys; who has answered is noted apart. Nothing of an answer
 *       carries a person, a time or an order, and nothing of it is logged.
 *   <li>PostgreSQL marks each row with the transaction that wrote it. Every answer therefore writes all rows of its
 *       round anew, in the order of their keys. Whoever reads the database, hidden columns included, finds no path
 *       from a person to an answer; whoever copies its disk or its log after each answer still could.
 *   <li>Results of a round in which fewer than {@link org.carte.ejb.feedback.SmallRoom} people answered are refused,
 *       and such rounds are left out of every sum: else subtracting one sum from another would show them.
 *   <li>What is asked stands in versions. A wave keeps the version it opened with, and that version never changes again.
 *       What was learned is asked before and after, objective by objective, and never added to satisfaction.
 *   <li>A link opens a questionnaire without an account. Only its digest is kept, and it is deleted in the transaction of the
 *       answer, not marked: a mark would stand beside the answer. The end of the day and what was learned share one.
 *   <li>Papers: who handed one in is ticked on a list, then as many are typed in without a name. Typing one in moves a row of
 *       that list, whichever comes first, to participation, so that there are never more participations than answers.
 *   <li>Those who run a session and those who pay are one to three: no threshold can hide them, and the page says so.
 *   <li>A quote is not feedback: it has an author, who decides how it is signed ({@code org.carte.ejb.recap}).
 * </ul>
 */
package org.carte.ejb.feedback;
