/**
 * The day itself: exercises as they happen, the clock, and what is written.
 *
 * <ul>
 *   <li>The server is the truth: states and times are kept here, pages re-read them when told to. Time running out
 *       locks nothing; that is for the facilitator to say.
 *   <li>A run is made from its block of the agenda when a facilitator first looks at the day; several looking at once
 *       make one. A room does one exercise at a time: the database refuses a second one.
 *   <li>Moves of a room come one after the other and are kept with the name of who made them. What lies between two
 *       exercises is an interlude: it has a clock, and nobody writes.
 *   <li>Whatever changes fires {@code RoomChanged} or {@code ProgressChanged}; {@code SignalChoice} sends it on its way as
 *       a word, which arrives as {@code RoomSignal} on each server with open pages.
 *   <li>What was written is read by its author; by the session's facilitators and by the room only as far as the author
 *       allows, and never before it is locked or revealed. An administrator reads none of it.
 *   <li>People are put together by facilitators, round after round; an odd room has one group of three, and who leaves or
 *       comes late changes the partner of nobody it does not concern. The clock of a turn is a mark on the clock of the
 *       run, so that it stands and is given time with it.
 *   <li>What is written about somebody else is between these two, and the database sees to it. What the one makes of it is
 *       theirs: a refusal is stored without the words, and nothing the author can read changes with it.
 *   <li>An answer is written in one statement that looks at the state of the run itself. Fields of one answer that are
 *       saved from two devices are merged. On the same field what was typed later wins, and the other is kept for its
 *       author to choose: a save says from which page it comes, what that page had read and how long ago it was typed,
 *       which needs no right clock on the device. The other version is read by nobody else and forgotten after a week.
 *   <li>What the server has not acknowledged is kept on the device that typed it, by person, run and field. It goes when
 *       it is acknowledged, when its author logs out, when somebody else logs in on that device, and after a day.
 * </ul>
 */
package org.carte.ejb.live;
