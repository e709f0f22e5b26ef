package org.carte.web.feedback;

import jakarta.data.page.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextService;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/published.xhtml}: what participants of a session read of what they wrote. */
@Named
@RequestScoped
public class FeedbackPublishedView {

    private static final int MOST = 200;

    @Inject
    TextService texts;

    private String session;
    private List<ReadText> shown = List.of();

    /** Reads it. */
    public void load() {
        shown = texts.published(PathId.of(session), PageRequest.ofSize(MOST)).content();
    }

    public List<ReadText> getShown() {
        return shown;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
