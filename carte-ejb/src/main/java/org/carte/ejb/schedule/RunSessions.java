package org.carte.ejb.schedule;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Remembers for one request which sessions the caller runs: a page asks several services, each of which wants to know. */
@RequestScoped
class RunSessions {

    private final Set<Run> known = new HashSet<>();

    private record Run(UUID session, UUID person) {}

    /** @param lookup asked unless it has said so before; a no is asked for again */
    boolean contains(UUID session, UUID person, BooleanSupplier lookup) {
        var run = new Run(session, person);
        if (known.contains(run)) {
            return true;
        }
        if (lookup.getAsBoolean()) {
            known.add(run);
            return true;
        }
        return false;
    }
}
