package org.carte.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import org.carte.ejb.people.DirectoryFilter;
import org.carte.ejb.people.PersonService;
import org.carte.persistence.people.Person;
import org.carte.web.shared.Language;
import org.carte.web.shared.ListExport;

/** The directory as a file, searched as on screen; it can be brought back as it is. */
@ApplicationScoped
@Path("/people/export.{format}")
public class PeopleExportResource {

    @Inject
    PersonService people;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @QueryParam("q") @Size(max = 100) String words,
            @QueryParam("tag") @Size(max = 40) String tag,
            @QueryParam("company") @Size(max = 160) String company,
            @PathParam("format") String format,
            @Context HttpServletRequest request) {
        var filter = new DirectoryFilter(words, tag, company);
        return new ListExport<Person>("carte-people", Language.of(request), zone)
                .column("people.firstName", Person::getFirstName)
                .column("people.lastName", Person::getLastName)
                .column("people.email", Person::getEmail)
                .column("people.trade", Person::getTrade)
                .column("people.company", Person::getCompany)
                .column("people.phone", Person::getPhone)
                .column("people.tags", person -> String.join(", ", person.getTags()))
                .answer(format, page -> people.search(filter, page));
    }
}
