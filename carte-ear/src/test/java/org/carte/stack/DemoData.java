package org.carte.stack;

import java.net.URI;

/** Fills a new system so that there is something to try; found as a service. */
public interface DemoData {

    /** What marks in the kept data that these were loaded. */
    String name();

    /** Whether they were asked for. */
    default boolean isWanted() {
        return true;
    }

    /** Called once in the life of the kept data, when everything runs. */
    void load(URI app, URI keycloak);
}
