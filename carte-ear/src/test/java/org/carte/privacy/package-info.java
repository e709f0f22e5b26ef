/** The audit trail on the running stack: what support may read, what it leaves, and who sees that. */
package org.carte.privacy;
