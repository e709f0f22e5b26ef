package org.carte.ejb.enrolment;

import java.util.List;
import org.carte.persistence.enrolment.PositioningQuestion;
import org.carte.persistence.enrolment.PositioningReply;

/** A positioning question with what people answered, by name. */
public record Need(PositioningQuestion question, List<PositioningReply> replies) {}
