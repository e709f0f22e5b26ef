/**
 * The common ground of what is kept: the one superclass of entities, their keys, and the migration of the schema.
 *
 * <p>Knows no feature.
 */
package org.carte.persistence.shared;
