/** Calendars by secret link, on the running stack. */
package org.carte.feed;
