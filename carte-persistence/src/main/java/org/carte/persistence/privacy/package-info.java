/** The trail of who opened what people keep to themselves. */
package org.carte.persistence.privacy;
