/** Secret links under which calendars read sessions, and what they read. */
package org.carte.persistence.feed;
