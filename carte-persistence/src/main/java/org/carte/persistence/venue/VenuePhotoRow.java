package org.carte.persistence.venue;

import java.io.Serializable;
import java.util.UUID;

/**
 * The photo of a venue without its pixels.
 *
 * @param id another one for another photo: an address that carries it may be kept for long
 */
public record VenuePhotoRow(UUID id, UUID venueId, String alt, Integer width, Integer height) implements Serializable {}
