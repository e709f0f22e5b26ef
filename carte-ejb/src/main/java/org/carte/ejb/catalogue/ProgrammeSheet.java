package org.carte.ejb.catalogue;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.catalogue.Objective;
import org.carte.persistence.catalogue.ProgrammeVersion;
import org.carte.persistence.catalogue.TemplateBlock;

/** All that a programme says, as written and as read. Texts left out are empty, a price left out is none. */
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
        agenda = Objects.requireNonNullElse(agenda, List.of());
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
    }
}
