/** Settings of the house on screen: who gives the trainings. */
package org.carte.web.settings;
