/**
 * What people thought of a session: asked once, counted, never traced back.
 *
 * <ul>
 *   <li>Ratings are counters; texts stand under random keys; who has answered is noted apart. Nothing of an answer
 *       carries a person, a time or an order, and nothing of it is logged.
 *   <li>PostgreSQL marks each row with the transaction that wrote it. Every answer therefore writes all rows of its
 *       round anew, in the order of their keys. Whoever reads the database, hidden columns included, finds no path
 *       from a person to an answer; whoever copies its disk or its log after each answer still could.
 *   <li>Results are never read from the counters but from figures, which take them over in steps
 *       ({@link org.carte.ejb.feedback.ReleaseRule}): enough answers at once to hide each other, and never so that those who
 *       can still answer are too few to hide each other later. A filter is made of whole rounds. So no two readings, at two
 *       moments or through two filters, differ by a small group. It guards against readers of results; whoever reads the
 *       database can tell what is kept back from what is shown.
 *   <li>Figures are sums kept in the transaction of each step: of single rounds, and of months for everything, each
 *       programme, venue and facilitator. A job compares them with a recount every night, another makes them anew.
 *   <li>A text is read once it is released, by those who run the session and administrators; by participants when somebody
 *       has decided so and those it may be about could reply ({@link org.carte.ejb.feedback.TextPolicy}). Its row is
 *       rewritten with the others of its round, decision and all.
 *   <li>What is asked stands in versions. A wave keeps the version it opened with, and that version never changes again.
 *       What was learned is asked before and after, objective by objective, and never added to satisfaction.
 *   <li>A link opens a questionnaire without an account. Only its digest is kept, and it is deleted in the transaction of the
 *       answer, not marked: a mark would stand beside the answer. The end of the day and what was learned share one.
 *   <li>Papers: who handed one in is ticked on a list, then as many are typed in without a name. Typing one in moves a row of
 *       that list, whichever comes first, to participation, so that there are never more participations than answers.
 *   <li>Those who run a session and those who pay are one to three: no threshold can hide them, and the page says so.
 *   <li>A quote is not feedback: it has an author, who decides how it is signed ({@code org.carte.ejb.recap}). It comes with an
 *       answer, so every answer at the end of the day writes all quotes of its session anew, whether one came or not.
 * </ul>
 */
package org.carte.ejb.feedback;
