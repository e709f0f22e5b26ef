/** The directory on screen and over REST, and one's own profile. */
package org.carte.web.people;
