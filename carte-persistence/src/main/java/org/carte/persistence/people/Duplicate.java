package org.carte.persistence.people;

import java.util.UUID;

/** Two records that may be one person: of the same name, or of the same number. */
public record Duplicate(
        UUID first,
        String firstName,
        String firstEmail,
        UUID second,
        String secondName,
        String secondEmail,
        Boolean sameName,
        Boolean samePhone) {}
