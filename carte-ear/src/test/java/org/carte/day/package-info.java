/** The reference day from the calendar to the published recap, by three kinds of people at once. */
package org.carte.day;
