/** The pages of the trail of who opened what people keep to themselves. */
package org.carte.web.privacy;
