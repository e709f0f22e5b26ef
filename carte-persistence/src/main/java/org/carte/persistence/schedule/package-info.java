/** Sessions: when, where, with whom, and the agenda of the day. */
package org.carte.persistence.schedule;
