package org.carte.persistence.catalogue;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;

/** What a programme says. Never changed once stored: sessions planned from it keep it. */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersion extends StoredEntity {

    @NotNull
    @ManyToOne(optional = false, fetch = LAZY)
    private Programme programme;

    @Positive
    private int number;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotNull
    @Size(max = 2000)
    private String promise = "";

    @NotNull
    @Size(max = 2000)
    private String audience = "";

    @NotNull
    @Size(max = 2000)
    private String prerequisites = "";

    @NotNull
    @Positive
    @DecimalMax("400")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal durationHours;

    @NotNull
    @Size(max = 4000)
    private String method = "";

    @NotNull
    @Size(max = 2000)
    private String evaluation = "";

    @NotNull
    @PositiveOrZero
    @Digits(integer = 7, fraction = 2)
    private BigDecimal price;

    @NotNull
    @Size(max = 2000)
    private String accessibility = "";

    @NotNull
    @Size(max = 2000)
    private String accessTerms = "";

    @NotNull
    @Size(max = 1000)
    private String contact = "";

    @NotNull
    private Instant createdAt;

    private UUID authorId;

    protected ProgrammeVersion() {}

    /** A version to be filled in before it is stored. */
    public ProgrammeVersion(Programme programme, int number, Instant createdAt) {
        this.programme = programme;
        this.number = number;
        this.createdAt = createdAt;
    }

    public Programme getProgramme() {
        return programme;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(String prerequisites) {
        this.prerequisites = prerequisites;
    }

    public BigDecimal getDurationHours() {
        return durationHours;
    }

    public void setDurationHours(BigDecimal durationHours) {
        this.durationHours = durationHours;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getEvaluation() {
        return evaluation;
    }

    public void setEvaluation(String evaluation) {
        this.evaluation = evaluation;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }

    /** How one gets in, and how long it takes from asking to the first day. */
    public String getAccessTerms() {
        return accessTerms;
    }

    public void setAccessTerms(String accessTerms) {
        this.accessTerms = accessTerms;
    }

    /** Whom to ask. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Who wrote it; null for versions older than this question. */
    public UUID getAuthorId() {
        return authorId;
    }

    public void setAuthorId(UUID authorId) {
        this.authorId = authorId;
    }
}
