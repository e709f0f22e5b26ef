/** Exercises on the running stack: the library, the types, the agenda they are planned in. */
package org.carte.exercise;
