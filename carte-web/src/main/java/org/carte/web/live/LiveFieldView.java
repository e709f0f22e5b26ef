package org.carte.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.live.FieldService;
import org.carte.ejb.live.OtherVersion;
import org.carte.ejb.live.SavedField;
import org.carte.ejb.live.TypedField;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Language;
import org.primefaces.PrimeFaces;

/** Backs {@code WEB-INF/exercise/writing.xhtml}: saves a field, and offers what another device wrote in it. */
@Named
@RequestScoped
public class LiveFieldView {

    @Inject
    LiveDayView day;

    @Inject
    FieldService fields;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private SavedField.Outcome outcome;
    private List<OtherVersion> others;

    /** Saves one field as it was typed. */
    public void save() {
        var saved = fields.save(day.getSheet(), typed());
        outcome = saved.outcome();
        day.wrote(saved.answer());
        others = null;
        if (outcome != SavedField.Outcome.WRITTEN) {
            PrimeFaces.current().ajax().update("versions");
        }
    }

    private TypedField typed() {
        return new TypedField(
                parameters.getOrDefault("field", ""),
                parameters.getOrDefault("value", ""),
                UUID.fromString(parameters.get("writer")),
                Integer.valueOf(parameters.get("seen")),
                Long.parseLong(parameters.getOrDefault("age", "0")));
    }

    /** What another device wrote takes the place of what is there. */
    public void take(UUID version) {
        day.wrote(fields.take(day.getSheet(), version));
        others = null;
    }

    /** What another device wrote is of no use. */
    public void drop(UUID version) {
        fields.drop(day.getSheet(), version);
        others = null;
    }

    /** What other devices wrote in the same fields. */
    public List<OtherVersion> getOthers() {
        if (others == null) {
            others = fields.others(day.getSheet(), Language.ofPage());
        }
        return others;
    }

    /** What became of the field that was just sent; null when none was. */
    public SavedField.Outcome getOutcome() {
        return outcome;
    }

    /** A name for the page that is being made, should it write. */
    public UUID getWriter() {
        return UUID.randomUUID();
    }

    /** Who may read it at this moment. */
    public Sharing getReadersNow() {
        return day.getDesk().run().getState().reach(sharing());
    }

    /** Who may read it once it is revealed. */
    public Sharing getReadersLater() {
        return RunState.REVEALED.reach(sharing());
    }

    /** Whom one may let read: while it is open anybody, afterwards only fewer than now. */
    public List<Sharing> getReaders() {
        var now = sharing();
        return Arrays.stream(Sharing.values())
                .filter(each -> !day.getDesk().isAboutAnother() || each == Sharing.ME || each == Sharing.PAIR)
                .filter(each -> day.isOpen() || each == now || each.isNarrowerThan(now))
                .toList();
    }

    private Sharing sharing() {
        return day.getDesk().answer().getSharing();
    }
}
