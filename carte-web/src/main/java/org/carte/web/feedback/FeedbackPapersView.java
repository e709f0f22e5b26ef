package org.carte.web.feedback;

import static java.util.stream.Collectors.toSet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carte.ejb.feedback.FeedbackAnswer;
import org.carte.ejb.feedback.PaperService;
import org.carte.persistence.feedback.WaveKind;
import org.carte.web.shared.Messages;
import org.carte.web.shared.PathId;

/** Backs {@code app/feedback/papers.xhtml}: papers are counted, then typed in by the keyboard alone. */
@Named
@ViewScoped
public class FeedbackPapersView implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PaperService papers;

    @Inject
    Messages messages;

    private String session;
    private String instrument;
    private List<String> handed = new ArrayList<>();
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private int typed;
    private transient PaperService.Desk desk;

    /** Reads what lies on the desk. */
    public void load() {
        desk = papers.desk(PathId.of(session), kind());
    }

    /** Notes who has handed in a paper. */
    public void hand() {
        papers.hand(PathId.of(session), kind(), handed.stream().map(PathId::of).collect(toSet()));
        handed = new ArrayList<>();
        desk = null;
    }

    /** Counts one paper and clears the desk for the next. */
    public void type() {
        papers.type(PathId.of(session), kind(), new FeedbackAnswer(ratings, texts, null));
        typed++;
        messages.info("feedback.papers.typed", typed);
        ratings.clear();
        texts.clear();
        desk = null;
    }

    public PaperService.Desk getDesk() {
        if (desk == null) {
            load();
        }
        return desk;
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

    public List<String> getHanded() {
        return handed;
    }

    public void setHanded(List<String> handed) {
        this.handed = handed;
    }

    public Map<String, Integer> getRatings() {
        return ratings;
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
