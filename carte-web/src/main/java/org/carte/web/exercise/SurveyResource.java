package org.carte.web.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.carte.ejb.exercise.survey.SurveyElement;
import org.carte.ejb.exercise.survey.SurveyElement.Outcome;
import org.carte.ejb.exercise.survey.SurveyReport;
import org.carte.ejb.exercise.survey.SurveyService;
import org.carte.web.exercise.ExerciseResource.ExerciseShown;
import org.carte.web.shared.Words;

/** Forms made with SurveyJS, to be taken over into the library. */
@ApplicationScoped
@Path("/exercises/survey")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SurveyResource {

    @Inject
    SurveyService surveys;

    @Context
    HttpHeaders headers;

    /**
     * What became of an element.
     *
     * @param kind its type in SurveyJS
     * @param type of the exercise; null unless it became one
     * @param notes what was not carried over as it stood, in the reader's language
     */
    public record ElementShown(
            String path, String name, String kind, Outcome outcome, String type, List<String> notes) {

        private static ElementShown of(SurveyElement element, Locale locale) {
            return new ElementShown(
                    element.path(),
                    element.name(),
                    element.kind(),
                    element.outcome(),
                    element.isExercise() ? element.content().type() : null,
                    element.notes().stream()
                            .map(note -> Words.of(
                                    locale, note.key(), note.arguments().toArray()))
                            .toList());
        }
    }

    /** What a form becomes. */
    public record ReportShown(String title, String language, List<String> languages, List<ElementShown> elements) {

        private static ReportShown of(SurveyReport report, Locale locale) {
            return new ReportShown(
                    report.title(),
                    report.language(),
                    report.languages(),
                    report.elements().stream()
                            .map(element -> ElementShown.of(element, locale))
                            .toList());
        }
    }

    /** What a form would become; nothing is stored. {@code language} of its texts, the reader's by default. */
    @POST
    @Path("/preview")
    public ReportShown preview(@QueryParam("language") @Size(max = 20) String language, @NotNull String form) {
        return ReportShown.of(surveys.preview(form, spoken(language)), locale());
    }

    /** Adds the exercises it becomes: all, or those of the elements that are named; none when one is wrong. */
    @POST
    public Response add(
            @QueryParam("language") @Size(max = 20) String language,
            @QueryParam("element") Set<String> elements,
            @NotNull String form) {
        var added = surveys.add(form, spoken(language), elements);
        return Response.status(Response.Status.CREATED)
                .entity(added.stream().map(ExerciseShown::of).toList())
                .build();
    }

    private String spoken(String language) {
        return language == null ? locale().getLanguage() : language;
    }

    private Locale locale() {
        return Words.spoken(headers.getAcceptableLanguages());
    }
}
