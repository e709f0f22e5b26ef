package org.carte.web.feedback;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextService;

/** Backs {@code app/feedback/waiting.xhtml}, a part of the facilitator's home: what they may still reply to. */
@Named
@RequestScoped
public class FeedbackWaitingView {

    private static final int MOST = 5;

    @Inject
    TextService texts;

    private List<ReadText> waiting;

    /** The most urgent. */
    public List<ReadText> getWaiting() {
        if (waiting == null) {
            waiting = texts.waiting(PageRequest.ofSize(MOST).withoutTotal()).content();
        }
        return waiting;
    }
}
