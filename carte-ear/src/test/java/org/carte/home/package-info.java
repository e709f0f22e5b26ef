/** Tests of the whole: home. */
package org.carte.home;
