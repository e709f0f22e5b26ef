/** What the public catalogue shows: read-only looks across programmes, sessions and enrolments. */
package org.carte.persistence.offer;
