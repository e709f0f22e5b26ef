/** Tests of the whole: catalogue. */
package org.carte.catalogue;
