package org.carte.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the servers once for all the tests of this JVM, and stops them properly so that coverage is written. */
public final class StackSession implements LauncherSessionListener {

    private Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var home = Home.here();
        var data = home.target().resolve("stack");
        Directories.delete(data);
        stack = new Stack(home, data, Ports.free(), false, false, Statements.SETTINGS, new Progress());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        try {
            // those that come first do without Keycloak for a while
            stack.startApplication();
            Axe.offer(stack.managementPort());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        // arquillian.xml reads these
        System.setProperty("carte.wildfly.home", home.wildfly().toString());
        System.setProperty("carte.wildfly.base", data.resolve("wildfly").toString());
        System.setProperty("carte.wildfly.management", String.valueOf(stack.managementPort()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stack.close();
    }
}
