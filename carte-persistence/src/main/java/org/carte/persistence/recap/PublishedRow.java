package org.carte.persistence.recap;

import java.time.Instant;

/** A line of the list of published recaps. */
public record PublishedRow(String slug, String title, Instant publishedAt) {}
