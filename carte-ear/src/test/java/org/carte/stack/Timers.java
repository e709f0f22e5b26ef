package org.carte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** The timers of the running server: they look by themselves, and sooner when an administrator of the server wants it. */
public interface Timers {

    /** Who is at work is waited for some seconds by the server, and that many times by us. */
    int TRIES = 5;

    /**
     * Lets a timer look now, whatever the time. What it does at an hour of its own stays with that hour.
     *
     * @param bean the simple name of the singleton that has it
     */
    static void look(String bean) {
        var service = new ModelNode()
                .add("deployment", "carte.ear")
                .add("subdeployment", "carte-ejb.jar")
                .add("subsystem", "ejb3")
                .add("singleton-bean", bean)
                .add("service", "timer-service");
        try (var server = ModelControllerClient.Factory.create(
                "localhost", Stack.current().managementPort())) {
            var list = operation("read-children-resources", service);
            list.get("child-type").set("timer");
            list.get("include-runtime").set(true);
            for (var timer : execute(server, list).asPropertyList()) {
                if (looksAtAllHours(timer.getValue())) {
                    trigger(server, operation("trigger", service.clone().add("timer", timer.getName())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean looksAtAllHours(ModelNode timer) {
        return timer.hasDefined("schedule", "hour")
                && "*".equals(timer.get("schedule", "hour").asString());
    }

    private static void trigger(ModelControllerClient server, ModelNode operation) throws IOException {
        for (int left = TRIES - 1; left > 0; left--) {
            if (isDone(server.execute(operation))) {
                return;
            }
        }
        execute(server, operation);
    }

    private static ModelNode operation(String name, ModelNode address) {
        var operation = new ModelNode();
        operation.get("operation").set(name);
        operation.get("address").set(address);
        return operation;
    }

    private static ModelNode execute(ModelControllerClient server, ModelNode operation) throws IOException {
        var answer = server.execute(operation);
        if (!isDone(answer)) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.get("result");
    }

    private static boolean isDone(ModelNode answer) {
        return "success".equals(answer.get("outcome").asString());
    }
}
