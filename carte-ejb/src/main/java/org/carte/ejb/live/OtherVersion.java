package org.carte.ejb.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a field said on another device.
 *
 * @param field of the page
 * @param editedAt when it was typed
 * @param lines to be read
 */
public record OtherVersion(UUID id, String field, Instant editedAt, List<String> lines) {}
