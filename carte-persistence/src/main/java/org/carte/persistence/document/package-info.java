/** Which documents were made, and what they say. Reads across features. */
package org.carte.persistence.document;
