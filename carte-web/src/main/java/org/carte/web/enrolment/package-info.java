/** Who has a place in a session, on a page and for programs. */
package org.carte.web.enrolment;
