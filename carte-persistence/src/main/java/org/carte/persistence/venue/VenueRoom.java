package org.carte.persistence.venue;

/**
 * A room and where it is.
 *
 * @param room null for a venue without rooms, as is the capacity
 */
public record VenueRoom(
        String venue, String address, String transport, String accessibility, String room, Integer capacity) {}
