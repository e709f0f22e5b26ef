/** Maps: what each participant keeps of themself, zone by zone. */
package org.carte.persistence.carte;
