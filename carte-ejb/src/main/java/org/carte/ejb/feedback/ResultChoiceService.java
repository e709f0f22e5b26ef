package org.carte.ejb.feedback;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.carte.persistence.feedback.Choice;
import org.carte.persistence.feedback.ResultRepository;
import org.carte.persistence.feedback.ScopeName;

/** What results can be narrowed to. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class ResultChoiceService {

    @Inject
    ResultRepository results;

    /** What has results, by name. */
    public record Choices(List<Choice> programmes, List<Choice> venues, List<Choice> facilitators) {}

    /** All of it at once, as a page shows it. */
    public Choices all() {
        var scopes = results.scopes();
        return new Choices(
                named(scopes, ScopeName::programme),
                named(scopes, ScopeName::venue),
                named(scopes, ScopeName::facilitator));
    }

    private static List<Choice> named(List<ScopeName> scopes, Function<ScopeName, String> name) {
        return scopes.stream()
                .filter(scope -> name.apply(scope) != null)
                .map(scope -> new Choice(scope.id(), name.apply(scope)))
                .toList();
    }
}
