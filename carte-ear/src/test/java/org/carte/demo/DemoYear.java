package org.carte.demo;

import java.net.URI;
import org.carte.stack.DemoData;
import org.carte.stack.Stack;

/** A year of two hundred sessions and fifteen hundred people around the reference day: {@code -Dcarte.demo.year=true}. */
public final class DemoYear implements DemoData {

    private static final int SESSIONS = 200;
    private static final int PEOPLE = 1500;

    @Override
    public String name() {
        return "demo-year";
    }

    @Override
    public boolean isWanted() {
        return Boolean.getBoolean("carte.demo.year");
    }

    @Override
    public void load(URI app, URI keycloak) {
        Year.load(Stack.current().jdbcUrl(), "carte", SESSIONS, PEOPLE);
    }
}
