/** Papers of a session: the tab that lists them, and the addresses they are downloaded from. */
package org.carte.web.document;
