/**
 * The reference day, <em>La Carte du Soi</em>, loaded through REST as the people of that day would have done it: planned
 * by the administrator, run by the facilitators, lived by the ten participants, published.
 */
package org.carte.demo;
