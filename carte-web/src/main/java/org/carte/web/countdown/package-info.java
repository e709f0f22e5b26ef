/** What is left to do around sessions: a panel on their page, a list on the administrator's home, the settings. */
package org.carte.web.countdown;
