/** The pages of two registers: improvements and complaints. */
package org.carte.web.improvement;
