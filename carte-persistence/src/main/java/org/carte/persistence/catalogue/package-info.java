/** Programmes, in versions, with objectives and a proposed agenda. */
package org.carte.persistence.catalogue;
