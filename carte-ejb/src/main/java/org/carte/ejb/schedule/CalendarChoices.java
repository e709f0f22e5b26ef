package org.carte.ejb.schedule;

import java.io.Serializable;
import java.util.List;
import org.carte.persistence.schedule.SlotRepository.Choice;

/**
 * What the calendar can be filtered by.
 *
 * @param facilitators empty for a reader who sees only their own sessions
 */
public record CalendarChoices(List<Choice> programmes, List<Choice> venues, List<Choice> facilitators)
        implements Serializable {}
