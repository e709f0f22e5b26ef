/** Secret calendar links: the address a calendar reads, and the panel of the profile that shows it. */
package org.carte.web.feed;
