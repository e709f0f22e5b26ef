/** Tests of the whole: people. */
package org.carte.people;
