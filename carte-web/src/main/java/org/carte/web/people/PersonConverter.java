package org.carte.web.people;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;

/** Somebody of the directory, as a field of a form names them: by key. */
@FacesConverter(value = "carte.person", managed = true)
public class PersonConverter implements Converter<Person> {

    @Inject
    PersonService people;

    @Override
    public Person getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null || value.isBlank() ? null : people.byId(UUID.fromString(value));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Person value) {
        return value == null ? "" : value.getId().toString();
    }
}
