/** The calendar: its list, one page a session, and the same for programs. */
package org.carte.web.schedule;
