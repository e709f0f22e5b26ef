package org.carte.persistence.people;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** People as {@code jsonb_to_recordset} reads them. */
final class PeopleJson {

    /** One for all: each call of {@link Json} itself looks for a provider in all archives anew. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private PeopleJson() {}

    /** A list, each with the names of its columns. */
    static String of(List<Person> people) {
        var list = BUILDERS.createArrayBuilder();
        people.stream().map(PeopleJson::json).forEach(list::add);
        return list.build().toString();
    }

    private static JsonObjectBuilder json(Person person) {
        var json = BUILDERS.createObjectBuilder()
                .add("id", person.getId().toString())
                .add("version", person.getVersion())
                .add("first_name", person.getFirstName())
                .add("last_name", person.getLastName())
                .add("email", person.getEmail())
                .add("tags", BUILDERS.createArrayBuilder(person.getTags()))
                .add("locale", person.getLocale());
        put(json, "trade", person.getTrade());
        put(json, "company", person.getCompany());
        put(json, "phone", person.getPhone());
        return json;
    }

    /** What is not there is null on the other side. */
    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
