/** The login seen from the web: who the account belongs to, and the way out. */
package org.carte.web.security;
