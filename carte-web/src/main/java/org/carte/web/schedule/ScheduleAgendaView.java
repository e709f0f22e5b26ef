package org.carte.web.schedule;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.schedule.AgendaService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.TimedBlock;
import org.carte.persistence.catalogue.BlockKind;
import org.carte.persistence.catalogue.ExerciseChoice;
import org.carte.web.catalogue.AgendaRow;
import org.carte.web.shared.EditedRows;
import org.carte.web.shared.Messages;
import org.carte.web.shared.Navigation;

/** Backs {@code app/schedule/agenda.xhtml}: the day of one session, block by block, to be read and to be written. */
@Named
@ViewScoped
public class ScheduleAgendaView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SessionService sessions;

    @Inject
    AgendaService agendas;

    @Inject
    Messages messages;

    @Inject
    Navigation navigation;

    private UUID id;
    private int seen;
    private EditedRows<AgendaRow> lines;
    private final HashMap<UUID, String> titles = new HashMap<>();
    private transient SessionDetails details;
    private transient List<TimedBlock> blocks;

    /** Reads the agenda, or says that there is no such session. */
    public void load() {
        seen = getDetails().session().getVersion();
        var stored = agendas.ofSession(id);
        lines = new EditedRows<>(
                AgendaPlan::blank,
                stored.stream().map(timed -> AgendaPlan.row(timed.block())).toList());
        stored.stream()
                .map(timed -> timed.block().getExerciseVersion())
                .filter(version -> version != null)
                .forEach(version -> titles.put(version.getExercise().getId(), version.getTitle()));
    }

    /** What was read for an earlier answer says nothing about this one. */
    public void forget() {
        blocks = null;
        details = null;
    }

    /** An exercise that was chosen lends its name to a block that has none. */
    public void nameAfterExercise(AgendaRow line) {
        if (line.getTitle() == null && line.getExerciseId() != null) {
            line.setTitle(titles.get(line.getExerciseId()));
        }
    }

    /** Stores the day as it stands and shows it. */
    public void save() {
        agendas.replace(id, seen, AgendaPlan.of(lines.getAll()));
        messages.info("schedule.agenda.saved");
        navigation.to("/app/sessions/" + id + "/agenda");
    }

    /** The day as it is written now, with its times; read once a request. */
    public List<TimedBlock> getBlocks() {
        if (blocks == null) {
            blocks = agendas.timed(id, AgendaPlan.of(lines.getAll()));
        }
        return blocks;
    }

    public AgendaPicture getPicture() {
        return AgendaPicture.of(getDetails().slots(), getBlocks());
    }

    /** Blocks that go past the end of their half-day. */
    public long getLate() {
        return getBlocks().stream().filter(TimedBlock::pastEnd).count();
    }

    /** Minutes of training, breaks aside. */
    public int getMinutes() {
        return AgendaRow.training(lines.getAll());
    }

    /** Minutes the programme promises. */
    public int getPromised() {
        var hours = getDetails().session().getProgrammeVersion().getDurationHours();
        return hours.multiply(BigDecimal.valueOf(60)).intValue();
    }

    /** May still be changed. */
    public boolean isEditable() {
        return getDetails().session().getStatus().isOpen();
    }

    public List<BlockKind> getKinds() {
        return List.of(BlockKind.values());
    }

    /** The first exercises whose title or goals contain the words. */
    public List<UUID> find(String words) {
        var found = agendas.exercises(words);
        found.forEach(each -> titles.put(each.id(), each.title()));
        return found.stream().map(ExerciseChoice::id).toList();
    }

    /** The titles of what a block is, or was found for one, by exercise. */
    public Map<UUID, String> getTitles() {
        return titles;
    }

    public SessionDetails getDetails() {
        if (details == null) {
            details = sessions.byId(id);
        }
        return details;
    }

    public EditedRows<AgendaRow> getLines() {
        return lines;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
