package org.carte.web.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseContent;
import org.carte.ejb.exercise.ExerciseSearch;
import org.carte.ejb.exercise.ExerciseService;
import org.carte.ejb.exercise.LibraryService;
import org.carte.persistence.exercise.ExerciseVersion;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;
import org.carte.web.shared.Paging;
import org.carte.web.shared.Versions;

/** The library of exercises. */
@ApplicationScoped
@Path("/exercises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExerciseResource {

    /** An id and nothing else, so that other words have addresses of their own. */
    private static final String ID = "[0-9a-fA-F-]{36}";

    @Inject
    ExerciseService exercises;

    @Inject
    LibraryService library;

    /** An exercise, as written; also what is exported and imported. */
    public record ExerciseInput(
            @NotBlank @Size(max = 160) String title,
            @NotBlank @Size(max = 40) String type,
            @Size(max = 4000) String instructions,
            @Size(max = 2000) String goals,
            @Size(max = 2000) String materials,
            @Min(1) @Max(480) int minutes,
            @NotNull Map<String, Object> config,
            Zone zone,
            @NotNull Sharing sharing,
            @Size(max = 12) List<@NotBlank @Size(max = 40) String> tags,
            Boolean shared) {

        private ExerciseContent content() {
            return new ExerciseContent(
                    title,
                    type,
                    orEmpty(instructions),
                    orEmpty(goals),
                    orEmpty(materials),
                    minutes,
                    config,
                    zone,
                    sharing,
                    tags == null ? List.of() : tags,
                    shared == null || shared);
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * An exercise, as shown.
     *
     * @param version counted from 1; every change makes a new one
     */
    public record ExerciseShown(
            UUID id,
            int version,
            String title,
            String type,
            String instructions,
            String goals,
            String materials,
            int minutes,
            Map<String, Object> config,
            Zone zone,
            Sharing sharing,
            List<String> tags,
            boolean shared) {

        static ExerciseShown of(ExerciseVersion version) {
            return new ExerciseShown(
                    version.getExercise().getId(),
                    version.getNumber(),
                    version.getTitle(),
                    version.getType(),
                    version.getInstructions(),
                    version.getGoals(),
                    version.getMaterials(),
                    version.getMinutes(),
                    version.getConfig(),
                    version.getZone(),
                    version.getSharing(),
                    version.getExercise().getTags(),
                    version.getExercise().isShared());
        }
    }

    /** A page of the library; {@code q} searches titles, goals and tags. */
    @GET
    public Paging.Items<ExerciseShown> search(
            @QueryParam("q") @Size(max = 100) String q,
            @QueryParam("type") @Size(max = 40) String type,
            @QueryParam("tag") @Size(max = 40) String tag,
            @Valid @BeanParam Paging paging) {
        var search = new ExerciseSearch(q, type, tag, false, false);
        return paging.items(exercises.search(search, paging.request()), ExerciseShown::of);
    }

    /** Adds an exercise. */
    @POST
    public Response add(@NotNull @Valid ExerciseInput input, @Context UriInfo uri) {
        return created(input, uri);
    }

    /** One exercise as it is today. */
    @GET
    @Path("/{id: " + ID + "}")
    public Response byId(@PathParam("id") UUID id) {
        return shown(exercises.current(id));
    }

    /** Makes a new version. */
    @PUT
    @Path("/{id: " + ID + "}")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExerciseInput input) {
        int seen = exercises.current(id).getExercise().getVersion();
        Versions.match(ifMatch, seen);
        return shown(exercises.change(id, seen, input.content()));
    }

    /** What another library can import. */
    @GET
    @Path("/{id: " + ID + "}/export")
    public Response export(@PathParam("id") UUID id) {
        return file(library.export(id).getBytes(UTF_8), "exercise-" + id + ".json");
    }

    /** Everything the caller can see, as a zip of such files. */
    @GET
    @Path("/library")
    @Produces("application/zip")
    public Response exportAll() {
        return file(library.exportAll(), "exercises.zip");
    }

    private static Response file(byte[] content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Adds what another library has exported, as an exercise of its own. */
    @POST
    @Path("/import")
    public Response importOne(@NotNull @Valid ExerciseInput input, @Context UriInfo uri) {
        return created(input, uri);
    }

    /** Adds what another library has exported as a zip: all, or none when one is wrong. */
    @POST
    @Path("/library")
    @Consumes("application/zip")
    public Response importAll(byte[] zip) {
        return Response.status(Response.Status.CREATED)
                .entity(library.importFile(zip).stream().map(ExerciseShown::of).toList())
                .build();
    }

    private Response created(ExerciseInput input, UriInfo uri) {
        var added = exercises.add(input.content());
        var address = uri.getBaseUriBuilder()
                .path(ExerciseResource.class)
                .path(added.getExercise().getId().toString());
        return Response.created(address.build()).entity(ExerciseShown.of(added)).build();
    }

    private static Response shown(ExerciseVersion version) {
        return Versions.tagged(ExerciseShown.of(version), version.getExercise().getVersion())
                .build();
    }
}
