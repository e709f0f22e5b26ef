/** What the homes show: read-only looks across the features. */
package org.carte.persistence.home;
