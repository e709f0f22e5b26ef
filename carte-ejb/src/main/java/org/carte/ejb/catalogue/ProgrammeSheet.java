package org.carte.ejb.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.catalogue.Objective;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.catalogue.TemplateBlock;

/**
 * All that a programme says, as written and as read. Texts left out are empty, a price left out is none.
 *
 * @param price in euros
 * @param accessTerms how one gets in, and how long it takes from asking to the first day
 * @param contact whom to ask
 */
public record ProgrammeSheet(
        @NotBlank @Size(max = 160) String title,
        @Size(max = 2000) String promise,
        @Size(max = 20) List<@NotBlank @Size(max = 400) String> objectives,
        @Size(max = 2000) String audience,
        @Size(max = 2000) String prerequisites,
        @NotNull @Positive @DecimalMax("400") @Digits(integer = 3, fraction = 2) BigDecimal durationHours,
        @Size(max = 4000) String method,
        @Size(max = 2000) String evaluation,
        @PositiveOrZero @Digits(integer = 7, fraction = 2) BigDecimal price,
        @Size(max = 2000) String accessibility,
        @Size(max = 2000) String accessTerms,
        @Size(max = 1000) String contact,
        @Size(max = 60) List<@NotNull @Valid Block> agenda) {

    /**
     * One block of the proposed agenda.
     *
     * @param exerciseId null when it is not about an exercise of the library
     */
    public record Block(
            @NotBlank @Size(max = 160) String title,
            @NotNull BlockKind kind,
            @NotNull @Min(1) @Max(480) Integer minutes,
            UUID exerciseId) {}

    /** Fills in what was left out. */
    public ProgrammeSheet {
        promise = Objects.requireNonNullElse(promise, "");
        objectives = Objects.requireNonNullElse(objectives, List.of());
        audience = Objects.requireNonNullElse(audience, "");
        prerequisites = Objects.requireNonNullElse(prerequisites, "");
        method = Objects.requireNonNullElse(method, "");
        evaluation = Objects.requireNonNullElse(evaluation, "");
        price = Objects.requireNonNullElse(price, BigDecimal.ZERO);
        accessibility = Objects.requireNonNullElse(accessibility, "");
        accessTerms = Objects.requireNonNullElse(accessTerms, "");
        contact = Objects.requireNonNullElse(contact, "");
        agenda = Objects.requireNonNullElse(agenda, List.of());
    }

    /**
     * Reads all that several versions say, by the version's id; the number of queries does not grow with theirs. Whoever
     * asks: the service that calls has made sure of that.
     */
    public static Map<UUID, ProgrammeSheet> read(List<ProgrammeVersion> versions, ProgrammeRepository programmes) {
        var ids = versions.stream().map(ProgrammeVersion::getId).toList();
        var objectives = programmes.objectives(ids).stream().collect(groupingBy(Objective::getProgrammeVersionId));
        var blocks = programmes.blocks(ids).stream().collect(groupingBy(TemplateBlock::getProgrammeVersionId));
        return versions.stream()
                .collect(toMap(
                        ProgrammeVersion::getId,
                        version -> of(
                                version,
                                objectives.getOrDefault(version.getId(), List.of()),
                                blocks.getOrDefault(version.getId(), List.of()))));
    }

    /** The exercises that several sheets propose, each once. */
    static List<UUID> exercises(Collection<ProgrammeSheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.agenda.stream())
                .map(Block::exerciseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** What the public must be told (Qualiopi, indicator 1) and is not; duration and price are always there. */
    public List<String> missing() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("prerequisites", prerequisites);
        texts.put("objectives", String.join("", objectives));
        texts.put("accessTerms", accessTerms);
        texts.put("contact", contact);
        texts.put("method", method);
        texts.put("evaluation", evaluation);
        texts.put("accessibility", accessibility);
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same under another title. */
    ProgrammeSheet titled(String other) {
        return new ProgrammeSheet(
                other,
                promise,
                objectives,
                audience,
                prerequisites,
                durationHours,
                method,
                evaluation,
                price,
                accessibility,
                accessTerms,
                contact,
                agenda);
    }

    static ProgrammeSheet of(ProgrammeVersion said, List<Objective> objectives, List<TemplateBlock> blocks) {
        return new ProgrammeSheet(
                said.getTitle(),
                said.getPromise(),
                objectives.stream().map(Objective::getWording).toList(),
                said.getAudience(),
                said.getPrerequisites(),
                said.getDurationHours(),
                said.getMethod(),
                said.getEvaluation(),
                said.getPrice(),
                said.getAccessibility(),
                said.getAccessTerms(),
                said.getContact(),
                blocks.stream()
                        .map(block ->
                                new Block(block.getTitle(), block.getKind(), block.getMinutes(), block.getExerciseId()))
                        .toList());
    }

    void on(ProgrammeVersion blank) {
        blank.setTitle(title.strip());
        blank.setPromise(promise);
        blank.setAudience(audience);
        blank.setPrerequisites(prerequisites);
        blank.setDurationHours(durationHours);
        blank.setMethod(method);
        blank.setEvaluation(evaluation);
        blank.setPrice(price);
        blank.setAccessibility(accessibility);
        blank.setAccessTerms(accessTerms);
        blank.setContact(contact);
    }
}
