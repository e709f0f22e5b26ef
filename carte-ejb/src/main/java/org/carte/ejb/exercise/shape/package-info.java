/**
 * What JSON may look like, said once: from a shape follow the check of what comes from outside, the published JSON
 * Schema, the reading of a field of a page, and the form that a configuration is written with. So they cannot drift.
 */
package org.carte.ejb.exercise.shape;
