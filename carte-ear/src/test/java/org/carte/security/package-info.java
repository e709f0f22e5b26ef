/** Who may what: every service method and every REST operation, with every role and without one. */
package org.carte.security;
