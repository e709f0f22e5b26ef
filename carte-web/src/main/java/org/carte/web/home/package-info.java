/** The public home, and one home for each role. */
package org.carte.web.home;
