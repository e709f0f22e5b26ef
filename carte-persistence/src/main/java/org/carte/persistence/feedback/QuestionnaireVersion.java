package org.carte.persistence.feedback;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.carte.persistence.shared.StoredEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one instrument asks. Once a wave uses it, it never changes: an answer stays an answer to what was asked. */
@Entity
@Table(name = "questionnaire_version")
public class QuestionnaireVersion extends StoredEntity {

    /** The longest title. */
    public static final int TITLE = 120;

    @NotNull
    @Enumerated(STRING)
    @Column(updatable = false)
    private WaveKind kind;

    @Positive
    @Column(updatable = false)
    private int number;

    @NotBlank
    @Size(max = TITLE)
    private String titleFr;

    @NotBlank
    @Size(max = TITLE)
    private String titleEn;

    /** One entry, {@code questions}: the list of them. */
    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "questions")
    private Map<String, Object> content;

    private boolean inForce;

    protected QuestionnaireVersion() {}

    /** A version that is in force from now on. */
    public QuestionnaireVersion(
            WaveKind kind, int number, String titleFr, String titleEn, Map<String, Object> content) {
        this.kind = kind;
        this.number = number;
        ask(titleFr, titleEn, content);
        this.inForce = true;
    }

    /** Asks something else; only as long as no wave uses it. */
    public final void ask(String otherTitleFr, String otherTitleEn, Map<String, Object> otherContent) {
        titleFr = otherTitleFr;
        titleEn = otherTitleEn;
        content = Map.copyOf(otherContent);
    }

    /** Another version takes its place. */
    public void retire() {
        inForce = false;
    }

    public WaveKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public Map<String, Object> getContent() {
        return content;
    }

    public boolean isInForce() {
        return inForce;
    }
}
