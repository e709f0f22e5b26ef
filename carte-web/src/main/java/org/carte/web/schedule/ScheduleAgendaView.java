package org.carte.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.AgendaService;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionService;
import org.carte.ejb.schedule.TimedBlock;

/** Backs {@code app/schedule/agenda.xhtml}: the day of one session, block by block. */
@Named
@RequestScoped
public class ScheduleAgendaView {

    @Inject
    SessionService sessions;

    @Inject
    AgendaService agendas;

    private UUID id;
    private SessionDetails details;
    private List<TimedBlock> blocks;

    /** Reads the agenda, or says that there is no such session. */
    public void load() {
        details = sessions.byId(id);
        blocks = agendas.ofSession(id);
    }

    public SessionDetails getDetails() {
        return details;
    }

    public List<TimedBlock> getBlocks() {
        return blocks;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
