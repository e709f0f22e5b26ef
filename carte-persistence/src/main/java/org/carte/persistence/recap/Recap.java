package org.carte.persistence.recap;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.Generated;

/** What the organiser tells the public of a session: a text in Markdown around chosen quotes and photos. */
@Entity
@Table(name = "recap")
public class Recap extends StoredEntity {

    /** What an address may be made of. */
    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    @NotNull
    @Column(updatable = false)
    private UUID sessionId;

    @Generated
    @Column(insertable = false, updatable = false)
    private Long number;

    @NotBlank
    @Size(max = 120)
    @Pattern(regexp = SLUG)
    private String slug;

    @NotBlank
    @Size(max = 160)
    private String title;

    @NotBlank
    @Size(max = 160)
    private String author;

    @NotNull
    @Size(max = 10)
    private List<@NotBlank @Size(max = 60) String> categories = List.of();

    @NotNull
    @Size(max = 20000)
    private String body = "";

    @NotNull
    @Enumerated(STRING)
    private RecapStatus status = RecapStatus.DRAFT;

    private Instant publishedAt;

    protected Recap() {}

    /** A draft about that session. */
    public Recap(UUID sessionId, String slug, String title, String author) {
        this.sessionId = sessionId;
        this.slug = slug;
        this.title = title;
        this.author = author;
    }

    /** Opens it to the public; the date stays what it was if it already had one. */
    public void publish(Instant now) {
        status = RecapStatus.PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** Takes it back from the public. */
    public void withdraw() {
        status = RecapStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == RecapStatus.PUBLISHED;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    /** The number of the post, as the front matter has it; null before it is stored. */
    public Long getNumber() {
        return number;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = List.copyOf(categories);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public RecapStatus getStatus() {
        return status;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public void setPublishedAt(Instant publishedAt) {
        this.publishedAt = publishedAt;
    }
}
