/**
 * What people thought of a session, in two stores that nothing joins: what was answered (counters, free text under
 * random ids) and who has answered.
 */
package org.carte.persistence.feedback;
