package org.carte.web.catalogue;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.web.shared.EditedRows;

/** A programme while it is being written. */
public class ProgrammeForm implements Serializable {

    private static final long serialVersionUID = 1;

    @NotBlank
    @Size(max = 160)
    private String title;

    @Size(max = 2000)
    private String promise;

    @Size(max = 2000)
    private String audience;

    @Size(max = 2000)
    private String prerequisites;

    @NotNull
    @Positive
    @DecimalMax("400")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal durationHours;

    @Size(max = 4000)
    private String method;

    @Size(max = 2000)
    private String evaluation;

    @NotNull
    @PositiveOrZero
    @Digits(integer = 7, fraction = 2)
    private BigDecimal price = BigDecimal.ZERO;

    @Size(max = 2000)
    private String accessibility;

    @Size(max = 2000)
    private String accessTerms;

    @Size(max = 1000)
    private String contact;

    private EditedRows<ObjectiveRow> objectives = new EditedRows<>(ObjectiveRow::new, List.of(new ObjectiveRow()));
    private EditedRows<AgendaRow> agenda = new EditedRows<>(AgendaRow::new, List.of(new AgendaRow()));

    /** What a programme says, to be edited. */
    static ProgrammeForm of(ProgrammeSheet sheet) {
        var form = new ProgrammeForm();
        form.title = sheet.title();
        form.promise = sheet.promise();
        form.audience = sheet.audience();
        form.prerequisites = sheet.prerequisites();
        form.durationHours = sheet.durationHours();
        form.method = sheet.method();
        form.evaluation = sheet.evaluation();
        form.price = sheet.price();
        form.accessibility = sheet.accessibility();
        form.accessTerms = sheet.accessTerms();
        form.contact = sheet.contact();
        form.objectives = new EditedRows<>(
                ObjectiveRow::new,
                sheet.objectives().stream().map(ObjectiveRow::of).toList());
        form.agenda = new EditedRows<>(
                AgendaRow::new, sheet.agenda().stream().map(AgendaRow::of).toList());
        return form;
    }

    /** What was written. */
    ProgrammeSheet sheet() {
        return new ProgrammeSheet(
                title,
                promise,
                objectives.getAll().stream().map(ObjectiveRow::getWording).toList(),
                audience,
                prerequisites,
                durationHours,
                method,
                evaluation,
                price,
                accessibility,
                accessTerms,
                contact,
                agenda.getAll().stream().map(AgendaRow::block).toList());
    }

    /** Full hours of what the agenda adds up to. */
    public int getTrainingHours() {
        return trainingMinutes() / 60;
    }

    /** The minutes beside the full hours. */
    public int getTrainingRest() {
        return trainingMinutes() % 60;
    }

    /** Breaks aside. */
    private int trainingMinutes() {
        return AgendaRow.training(agenda.getAll());
    }

    /** Whether the agenda adds up to the hours announced. */
    public boolean isBalanced() {
        return durationHours != null
                && durationHours.multiply(BigDecimal.valueOf(60)).compareTo(BigDecimal.valueOf(trainingMinutes())) == 0;
    }

    public EditedRows<ObjectiveRow> getObjectives() {
        return objectives;
    }

    public EditedRows<AgendaRow> getAgenda() {
        return agenda;
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

    public String getAccessTerms() {
        return accessTerms;
    }

    public void setAccessTerms(String accessTerms) {
        this.accessTerms = accessTerms;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
