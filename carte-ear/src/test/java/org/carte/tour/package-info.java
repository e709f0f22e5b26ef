/** Walks through the whole house and looks into every room. */
package org.carte.tour;
