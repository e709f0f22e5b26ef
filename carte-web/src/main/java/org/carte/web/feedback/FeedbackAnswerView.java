package org.carte.web.feedback;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.feedback.FeedbackAnswer;
import org.carte.ejb.feedback.FeedbackForm;
import org.carte.ejb.feedback.FeedbackService;
import org.carte.ejb.feedback.Question;
import org.carte.ejb.feedback.SmallRoom;
import org.carte.ejb.recap.OfferedQuote;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/answer.xhtml}: a participant's opinion of the day. */
@Named
@ViewScoped
public class FeedbackAnswerView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    FeedbackService feedback;

    @Inject
    Navigation navigation;

    @Inject
    ZoneId zone;

    private String session;
    private transient FeedbackForm form;
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private String quote;
    private QuoteConsent consent;

    /** Finds out whether there is something to answer. */
    public void load() {
        form = feedback.form(PathId.of(session), WaveKind.HOT);
    }

    /** Sends it, once; then the page says thank you. */
    public void send() {
        var offered = quote == null || quote.isBlank() ? null : new OfferedQuote(quote, consent);
        feedback.answer(PathId.of(session), WaveKind.HOT, new FeedbackAnswer(ratings, texts, offered));
        navigation.to("/app/sessions/" + session + "/avis");
    }

    /** Questions answered by a number. */
    public List<Question> getRated() {
        return getForm().asked().rated();
    }

    /** Questions answered in words. */
    public List<Question> getWritten() {
        return getForm().asked().written();
    }

    /** Ways to sign a quote. */
    public List<QuoteConsent> getConsents() {
        return List.of(QuoteConsent.NAMED, QuoteConsent.FIRST_NAME_TRADE, QuoteConsent.ANONYMOUS);
    }

    public int getSmallest() {
        return SmallRoom.smallest();
    }

    public int getLongestText() {
        return Question.MAX_LENGTH;
    }

    public int getLongestQuote() {
        return OfferedQuote.MAX_LENGTH;
    }

    /** What is asked, read again when the page comes back. */
    public FeedbackForm getForm() {
        if (form == null) {
            load();
        }
        return form;
    }

    /** The day of the session. */
    public String getDay() {
        return Day.of(getForm().startsAt(), zone);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public Map<String, Integer> getRatings() {
        return ratings;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public QuoteConsent getConsent() {
        return consent;
    }

    public void setConsent(QuoteConsent consent) {
        this.consent = consent;
    }
}
