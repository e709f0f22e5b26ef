package org.carte.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.carte.stack.Api;
import org.carte.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Calls every REST operation with every role and without a login, and compares with the table. */
@Isolated("every operation is called")
class RestSecurityIT {

    /** Logins with exactly one role each. */
    private static final Map<String, String> LOGINS = Map.of(
            "administrator", "admin",
            "facilitator", "caroline",
            "participant", "participant10");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private final Api nobody = Api.of(Stack.current().app(), Stack.current().keycloak());
    private final JsonObject openApi = nobody.get("../openapi.json").json();
    private final Map<String, Set<String>> table = Table.operations(Table.text());

    private record Operation(String method, String path, JsonObject description) {

        String name() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }

        String address() {
            return path.substring(1).replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        }
    }

    @Test
    void everyOperationStandsInTheTable() {
        var names = new TreeSet<String>();
        operations().forEach(operation -> names.add(operation.name()));

        assertThat(names).containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    @Test
    void everyOperationLetsInTheRolesOfTheTableAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            var allowed = table.getOrDefault(operation.name(), Set.of());
            LOGINS.forEach((role, login) -> {
                int status = call(nobody.as(login), operation);
                boolean expected = allowed.contains(role) || allowed.contains("anybody");
                if (expected == (status == 403 || status == 401) || status >= 500) {
                    wrong.add(operation.name() + " answers " + status + " to " + role);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutALoginEveryOperationAnswers401() {
        var wrong = new ArrayList<String>();
        for (var operation : operations()) {
            int status = call(nobody, operation);
            if (status != 401 && !table.getOrDefault(operation.name(), Set.of()).contains("anybody")) {
                wrong.add(operation.name() + " answers " + status + " to nobody");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Iterable<Operation> operations() {
        var found = new ArrayList<Operation>();
        openApi.getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().forEach((method, description) -> {
                    if (METHODS.contains(method)) {
                        found.add(new Operation(method, path.replace("/api/v1", ""), description.asJsonObject()));
                    }
                }));
        return found;
    }

    private int call(Api api, Operation operation) {
        var body = new SampleBody(openApi).of(operation.description());
        var type = contentType(operation.description());
        var reply =
                switch (operation.method()) {
                    case "get" -> api.get(operation.address());
                    case "delete" -> api.delete(operation.address());
                    case "put" -> api.put(operation.address(), (JsonStructure) body, "\"0\"");
                    default ->
                        type.equals("application/json") && !(body instanceof JsonString)
                                ? api.post(operation.address(), (JsonStructure) body)
                                : api.post(operation.address(), type, "sample");
                };
        return reply.status();
    }

    private static String contentType(JsonObject operation) {
        return operation.containsKey("requestBody")
                ? operation
                        .getJsonObject("requestBody")
                        .getJsonObject("content")
                        .keySet()
                        .iterator()
                        .next()
                : "application/json";
    }
}
