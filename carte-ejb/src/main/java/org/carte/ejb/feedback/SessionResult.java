package org.carte.ejb.feedback;

import java.time.Instant;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.persistence.feedback.WaveKind;

/**
 * What one round about one session came to.
 *
 * @param title of the programme
 * @param turnout how many have answered so far, and why not all of it is shown; said whatever their number
 * @param result compared with other sessions of the same programme; null while nothing of it may be shown
 */
public record SessionResult(String title, Instant startsAt, WaveKind kind, Turnout turnout, FeedbackResult result) {

    /** @throws BusinessException while nothing of it may be shown */
    public FeedbackResult shown() {
        if (result == null) {
            throw tooFew(kind);
        }
        return result;
    }

    static BusinessException tooFew(WaveKind kind) {
        return new BusinessException(Kind.CONFLICT, "error.feedback.few", SmallRoom.smallest(kind));
    }
}
