package org.carte.web.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carte.ejb.people.AccountService;

/** Who am I. */
@ApplicationScoped
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    AccountService accounts;

    /** The caller, as shown to themself. */
    public record Me(UUID id, String displayName, String email, List<String> roles, String locale) {}

    /** The caller. */
    @GET
    public Me me(@Context SecurityContext security) {
        var me = accounts.me();
        var roles = Stream.of(ADMINISTRATOR, FACILITATOR, PARTICIPANT)
                .filter(security::isUserInRole)
                .toList();
        return new Me(me.getId(), me.getDisplayName(), me.getEmail(), roles, me.getLocale());
    }
}
