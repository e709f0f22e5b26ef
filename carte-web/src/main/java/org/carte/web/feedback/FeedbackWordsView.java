package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.SmallRoom;

/** What pages that ask say beside the questions. */
@Named
@ApplicationScoped
public class FeedbackWordsView {

    @Inject
    ZoneId zone;

    /** On which day a session was. */
    public String day(Instant start) {
        return Day.of(start, zone);
    }

    public int getSmallest() {
        return SmallRoom.smallest();
    }

    public int getLongestText() {
        return Question.MAX_LENGTH;
    }
}
