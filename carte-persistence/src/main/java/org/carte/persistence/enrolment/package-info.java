/** Places and waiting lists. */
package org.carte.persistence.enrolment;
