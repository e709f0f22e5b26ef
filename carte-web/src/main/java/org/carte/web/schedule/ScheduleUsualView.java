package org.carte.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import org.carte.ejb.schedule.AgendaService;
import org.carte.persistence.exercise.UsualTime;
import org.carte.web.catalogue.AgendaRow;
import org.carte.web.shared.Words;

/** Backs the suggestions of {@code WEB-INF/schedule/agendaRows.xhtml}: how long the blocks of a day usually last. */
@Named
@RequestScoped
public class ScheduleUsualView {

    @Inject
    AgendaService agendas;

    @Inject
    ScheduleAgendaView agenda;

    private Map<String, UsualTime> usual;

    /** How long a block usually lasts; null when nobody knows, or that is what it says already. */
    public UsualTime of(AgendaRow line) {
        if (usual == null) {
            var lines = agenda.getLines().getAll();
            usual = agendas.usualTimes(
                    lines.stream()
                            .map(AgendaRow::getExerciseId)
                            .filter(Objects::nonNull)
                            .toList(),
                    lines.stream()
                            .filter(each -> each.getExerciseId() == null)
                            .map(AgendaRow::getTitle)
                            .filter(Objects::nonNull)
                            .toList());
        }
        var time = usual.get(
                line.getExerciseId() == null
                        ? line.getTitle()
                        : line.getExerciseId().toString());
        return time == null || time.minutes().equals(line.getMinutes()) ? null : time;
    }

    /** What the button says that takes it. */
    public String label(AgendaRow line) {
        return Words.of(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), "exercise.usualTake", of(line).minutes());
    }

    /** The block shall last as long as it usually does. */
    public void take(AgendaRow line) {
        line.setMinutes(of(line).minutes());
    }
}
