package org.carte.web.feedback;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.Question.Kind;
import org.carte.ejb.feedback.QuestionDraft;

/** A question in the editor. */
public class QuestionRow implements Serializable {

    private static final long serialVersionUID = 1;

    private String key;
    private Kind kind = Kind.RATING;
    private String labelFr;
    private String labelEn;
    private String choicesFr;
    private String choicesEn;
    private BigDecimal neutralFrom;
    private BigDecimal sufficientFrom;

    /** The row of a question that is asked. */
    static QuestionRow of(Question question) {
        var row = new QuestionRow();
        row.key = question.key();
        row.kind = question.kind();
        row.labelFr = question.label(Locale.FRENCH);
        row.labelEn = question.label(Locale.ENGLISH);
        row.choicesFr = choices(question, Locale.FRENCH);
        row.choicesEn = choices(question, Locale.ENGLISH);
        row.neutralFrom = bound(question, question.neutralFrom());
        row.sufficientFrom = bound(question, question.sufficientFrom());
        return row;
    }

    /** What the editor asks for. */
    QuestionDraft draft() {
        return new QuestionDraft(
                key,
                kind,
                labelFr,
                labelEn,
                lines(choicesFr),
                lines(choicesEn),
                number(neutralFrom),
                number(sufficientFrom));
    }

    /** What the preview says, in French. */
    public List<String> getShownChoices() {
        return lines(choicesFr);
    }

    /** The numbers the preview shows. */
    public List<Integer> getShownValues() {
        return kind == Kind.CHOICE || kind == Kind.TEXT
                ? List.of()
                : IntStream.rangeClosed(kind == Kind.RATING ? 1 : 0, kind == Kind.RATING ? 5 : 10)
                        .boxed()
                        .toList();
    }

    private static String choices(Question question, Locale locale) {
        return question.isChoice()
                ? question.values().stream()
                        .map(value -> question.choice(value, locale))
                        .collect(joining("\n"))
                : null;
    }

    private static BigDecimal bound(Question question, double mean) {
        return question.kind().isBanded() ? BigDecimal.valueOf(mean) : null;
    }

    private static Double number(BigDecimal typed) {
        return typed == null ? null : typed.doubleValue();
    }

    private static List<String> lines(String typed) {
        return typed == null ? List.of() : typed.lines().toList();
    }

    public Kind getKind() {
        return kind;
    }

    /** Bounds of another scale mean nothing here. */
    public void setKind(Kind kind) {
        if (this.kind != kind) {
            neutralFrom = null;
            sufficientFrom = null;
        }
        this.kind = kind;
    }

    public String getLabelFr() {
        return labelFr;
    }

    public void setLabelFr(String labelFr) {
        this.labelFr = labelFr;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
    }

    public String getChoicesFr() {
        return choicesFr;
    }

    public void setChoicesFr(String choicesFr) {
        this.choicesFr = choicesFr;
    }

    public String getChoicesEn() {
        return choicesEn;
    }

    public void setChoicesEn(String choicesEn) {
        this.choicesEn = choicesEn;
    }

    public BigDecimal getNeutralFrom() {
        return neutralFrom;
    }

    public void setNeutralFrom(BigDecimal neutralFrom) {
        this.neutralFrom = neutralFrom;
    }

    public BigDecimal getSufficientFrom() {
        return sufficientFrom;
    }

    public void setSufficientFrom(BigDecimal sufficientFrom) {
        this.sufficientFrom = sufficientFrom;
    }
}
