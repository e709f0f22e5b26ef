package org.carte.web.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.live.AboutMe;
import org.carte.ejb.live.AboutMe.Said;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.live.SentenceChoice;
import org.carte.persistence.live.SentenceReview;
import org.carte.web.shared.Messages;

/** Backs {@code app/live/about.xhtml}: somebody reads what was written about them, and decides what to keep. */
@Named
@ViewScoped
public class LiveAboutView implements Serializable {

    @Inject
    AboutMeService service;

    @Inject
    Messages messages;

    private String session;
    private List<AboutMe> abouts = List.of();
    private UUID editing;
    private String wording;

    /** Reads everything anew. */
    public void load() {
        abouts = service.ofSession(LiveRoom.id(session));
    }

    /** Keeps a sentence as it was written. */
    public void keep(UUID run, Said said) {
        decide(run, said, new SentenceChoice(said.sentence(), true, null), "live.about.said.kept");
    }

    /** Refuses it. */
    public void refuse(UUID run, Said said) {
        decide(run, said, new SentenceChoice(said.sentence(), false, null), "live.about.said.refused");
    }

    /** Opens it to be said in other words. */
    public void edit(Said said) {
        editing = said.sentence();
        var text = said.wording() == null ? said.text() : said.wording();
        wording = text.substring(0, Math.min(text.length(), SentenceReview.WORDING));
    }

    /** Keeps it in other words. */
    public void reword(UUID run, Said said) {
        decide(run, said, new SentenceChoice(said.sentence(), true, wording), "live.about.said.kept");
    }

    /** Leaves it as it is. */
    public void cancel() {
        editing = null;
    }

    private void decide(UUID run, Said said, SentenceChoice choice, String word) {
        try {
            service.decide(LiveRoom.id(session), run, choice, said.version());
            editing = null;
            messages.info(word);
        } finally {
            // whether it was decided here, or its author has written something else meanwhile
            load();
        }
    }

    public List<AboutMe> getAbouts() {
        return abouts;
    }

    public UUID getEditing() {
        return editing;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }
}
