package org.carte.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carte.ejb.feedback.FeedbackAnswer;
import org.carte.ejb.feedback.FeedbackForm;
import org.carte.ejb.feedback.OnceService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Navigation;

/**
 * Backs {@code public/feedback/once.xhtml}: a questionnaire behind a link that works once. Nothing on the way may keep the
 * page, and no session of the server remembers who answers.
 */
@Named
@RequestScoped
public class FeedbackOnceView {

    @Inject
    OnceService service;

    @Inject
    Navigation navigation;

    @Inject
    ExternalContext context;

    private Optional<FeedbackForm> form;
    private WaveKind kind;
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** Tells browsers and search engines to forget the page. */
    public void load() {
        context.setResponseHeader("Cache-Control", "no-store");
        context.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        context.setResponseHeader("Referrer-Policy", "no-referrer");
        if (getForm() == null && !isDone()) {
            context.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Sends the answer; the link ends, or asks what comes next. */
    public void send() {
        var next = service.answer(token(), kind, new FeedbackAnswer(ratings, texts, null));
        navigation.to("/avis/" + token() + (next.isPresent() ? "" : "?done=1"));
    }

    /** What is asked; null when the link has ended. */
    public FeedbackForm getForm() {
        if (form == null) {
            form = service.form(token());
        }
        return form.orElse(null);
    }

    /** Whether somebody has just answered here. */
    public boolean isDone() {
        return context.getRequestParameterMap().containsKey("done");
    }

    /** What the page asked when it was shown. */
    public WaveKind getKind() {
        return kind == null && getForm() != null ? getForm().asked().kind() : kind;
    }

    public void setKind(WaveKind kind) {
        this.kind = kind;
    }

    public Map<String, Integer> getRatings() {
        return ratings;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    private String token() {
        return context.getRequestParameterMap().get("token");
    }
}
