/** Papers of a session, as programs and people get them. */
package org.carte.document;
