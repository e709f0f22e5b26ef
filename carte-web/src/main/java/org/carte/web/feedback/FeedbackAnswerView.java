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
import org.carte.ejb.recap.OfferedQuote;
import org.carte.persistence.feedback.WaveKind;
import org.carte.persistence.recap.QuoteConsent;
import org.carte.web.shared.Navigation;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/answer.xhtml}: what somebody thinks who was there, whatever the instrument. */
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
    private String instrument;
    private transient FeedbackForm form;
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private String quote;
    private QuoteConsent consent;

    /** Finds out whether there is something to answer; after the end of the day, what was learned comes next. */
    public void load() {
        form = feedback.form(PathId.of(session), kind());
        if (form.answered() && kind() == WaveKind.HOT) {
            var learned = feedback.form(PathId.of(session), WaveKind.AFTER);
            form = learned.open() && !learned.answered() ? learned : form;
        }
    }

    /** Whether this is what comes after the questionnaire that was just sent. */
    public boolean isSecond() {
        return kind() == WaveKind.HOT && getForm().asked().kind() == WaveKind.AFTER;
    }

    /** Sends it, once; then the page says thank you, or asks what comes next. */
    public void send() {
        var offered = quote == null || quote.isBlank() ? null : new OfferedQuote(quote, consent);
        var asked = getForm().asked().kind();
        feedback.answer(PathId.of(session), asked, new FeedbackAnswer(ratings, texts, offered));
        navigation.to("/app/sessions/" + session + "/avis"
                + (asked == WaveKind.HOT || asked == WaveKind.AFTER ? "" : "/" + asked));
    }

    /** Ways to sign a quote. */
    public List<QuoteConsent> getConsents() {
        return List.of(QuoteConsent.NAMED, QuoteConsent.FIRST_NAME_TRADE, QuoteConsent.ANONYMOUS);
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

    private WaveKind kind() {
        return Instruments.of(instrument);
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getInstrument() {
        return instrument;
    }

    public void setInstrument(String instrument) {
        this.instrument = instrument;
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
