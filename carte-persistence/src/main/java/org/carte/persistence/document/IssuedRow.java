package org.carte.persistence.document;

import java.io.Serializable;
import java.time.Instant;

/**
 * A document that was made, as a list shows it.
 *
 * @param person whom it was made out to; null for those that are not
 */
public record IssuedRow(DocumentKind kind, String person, Instant issuedAt, String by) implements Serializable {}
