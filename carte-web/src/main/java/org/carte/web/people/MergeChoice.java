package org.carte.web.people;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.carte.persistence.people.Person;

/** One field two records say differently, and which of the two it shall be. */
public class MergeChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private final Field field;
    private final String kept;
    private final String dropped;
    private boolean other;

    /** What two records may say differently. */
    private enum Field {
        FIRST_NAME("firstName", Person::getFirstName, Person::setFirstName),
        LAST_NAME("lastName", Person::getLastName, Person::setLastName),
        EMAIL("email", Person::getEmail, Person::setEmail),
        TRADE("trade", Person::getTrade, Person::setTrade),
        COMPANY("company", Person::getCompany, Person::setCompany),
        PHONE("phone", Person::getPhone, Person::setPhone);

        private final String property;

        @SuppressWarnings("ImmutableEnumChecker") // references to methods
        private final Function<Person, String> read;

        @SuppressWarnings("ImmutableEnumChecker") // references to methods
        private final BiConsumer<Person, String> write;

        Field(String property, Function<Person, String> read, BiConsumer<Person, String> write) {
            this.property = property;
            this.read = read;
            this.write = write;
        }
    }

    private MergeChoice(Field field, String kept, String dropped) {
        this.field = field;
        this.kept = kept;
        this.dropped = dropped;
        other = kept == null;
    }

    /** What these two say differently; what only one of them says is taken from it to begin with. */
    static List<MergeChoice> between(Person kept, Person dropped) {
        var choices = new ArrayList<MergeChoice>();
        for (var field : Field.values()) {
            var one = field.read.apply(kept);
            var two = field.read.apply(dropped);
            if (!Objects.equals(one, two)) {
                choices.add(new MergeChoice(field, one, two));
            }
        }
        return choices;
    }

    /** Writes what was chosen. */
    void putOn(Person person) {
        field.write.accept(person, other ? dropped : kept);
    }

    public String getProperty() {
        return field.property;
    }

    public String getKept() {
        return kept;
    }

    public String getDropped() {
        return dropped;
    }

    public boolean isOther() {
        return other;
    }

    public void setOther(boolean other) {
        this.other = other;
    }
}
