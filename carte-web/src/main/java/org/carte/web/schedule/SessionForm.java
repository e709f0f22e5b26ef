package org.carte.web.schedule;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.schedule.HalfDay;
import org.carte.ejb.schedule.SessionDetails;
import org.carte.ejb.schedule.SessionPlan;

/** What is typed to plan a session. */
public class SessionForm implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int USUAL_MINIMUM = 4;
    private static final int USUAL_MAXIMUM = 10;

    /** Somebody who runs the session. */
    public record Facilitator(UUID id, String name) implements Serializable {}

    private UUID programmeId;
    private UUID roomId;
    private final ArrayList<SlotRow> slots = new ArrayList<>();
    private final ArrayList<Facilitator> facilitators = new ArrayList<>();
    private int minPlaces = USUAL_MINIMUM;
    private int maxPlaces = USUAL_MAXIMUM;
    private boolean selfEnrolment;
    private String reason;

    /** Filled in with nothing but these half-days. */
    static SessionForm on(List<HalfDay> halfDays) {
        var form = new SessionForm();
        halfDays.forEach(halfDay -> form.slots.add(new SlotRow(halfDay)));
        return form;
    }

    /** Filled in with a session. */
    static SessionForm of(SessionDetails details, ZoneId zone) {
        var form = new SessionForm();
        var session = details.session();
        form.programmeId = session.getProgrammeVersion().getProgramme().getId();
        form.roomId = session.getRoom().getId();
        form.minPlaces = session.getMinPlaces();
        form.maxPlaces = session.getMaxPlaces();
        form.selfEnrolment = session.isSelfEnrolment();
        details.slots().forEach(slot -> form.slots.add(SlotRow.of(slot, zone)));
        details.facilitators()
                .forEach(name -> form.facilitators.add(new Facilitator(name.personId(), name.displayName())));
        return form;
    }

    SessionPlan plan(ZoneId zone) {
        return new SessionPlan(
                programmeId,
                null,
                roomId,
                slots.stream().map(slot -> slot.time(zone)).toList(),
                facilitators.stream().map(Facilitator::id).toList(),
                minPlaces,
                maxPlaces,
                selfEnrolment);
    }

    /** One more half-day, the day after the last, as long as it. */
    public void addSlot() {
        var last = slots.get(slots.size() - 1);
        slots.add(new SlotRow(last.on(last.getDate().plusDays(1))));
    }

    /** One half-day less; one is left. */
    public void removeSlot(int index) {
        if (slots.size() > 1) {
            slots.remove(index);
        }
    }

    /** One more to run it, once. */
    void addFacilitator(UUID id, String name) {
        removeFacilitator(id);
        facilitators.add(new Facilitator(id, name));
    }

    /** One less to run it. */
    public void removeFacilitator(UUID id) {
        facilitators.removeIf(facilitator -> facilitator.id().equals(id));
    }

    public UUID getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(UUID programmeId) {
        this.programmeId = programmeId;
    }

    public UUID getRoomId() {
        return roomId;
    }

    public void setRoomId(UUID roomId) {
        this.roomId = roomId;
    }

    public List<SlotRow> getSlots() {
        return slots;
    }

    public List<Facilitator> getFacilitators() {
        return facilitators;
    }

    public int getMinPlaces() {
        return minPlaces;
    }

    public void setMinPlaces(int minPlaces) {
        this.minPlaces = minPlaces;
    }

    public int getMaxPlaces() {
        return maxPlaces;
    }

    public void setMaxPlaces(int maxPlaces) {
        this.maxPlaces = maxPlaces;
    }

    public boolean isSelfEnrolment() {
        return selfEnrolment;
    }

    public void setSelfEnrolment(boolean selfEnrolment) {
        this.selfEnrolment = selfEnrolment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
