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
 *   <li>An answer is written in one statement that looks at the state of the run itself. Fields of one answer that are
 *       saved from two devices are merged; on the same field the last one wins.
 * </ul>
 */
package org.carte.ejb.live;
