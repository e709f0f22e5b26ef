package org.carte.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.data.page.PageRequest;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.carte.ejb.carte.EntryService;
import org.carte.ejb.carte.MapReviewService;
import org.carte.ejb.carte.MapService;
import org.carte.ejb.carte.MapShareService;
import org.carte.ejb.carte.MapStepService;
import org.carte.ejb.carte.MapVersionService;
import org.carte.ejb.carte.SharePlan;
import org.carte.ejb.carte.SharedMapService;
import org.carte.ejb.carte.SuggestionService;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.live.AnswerChange;
import org.carte.ejb.live.AnswerService;
import org.carte.ejb.live.FieldService;
import org.carte.ejb.live.MatesService;
import org.carte.ejb.live.PresenceService;
import org.carte.ejb.live.RunService;
import org.carte.ejb.live.SharingService;
import org.carte.ejb.live.Sheet;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.exercise.Sharing;
import org.carte.persistence.exercise.Zone;

/** Every way that leads, inside the server, to what somebody has written on their day; with their keys in hand. */
@Dependent
public class OwnersRooms {

    /** What became of a try. */
    enum Outcome {
        /** The role is turned away. */
        REFUSED,
        /** There is no such thing. */
        NOT_FOUND,
        /** Something came back. */
        LET_IN
    }

    @Resource(lookup = "java:jboss/datasources/CarteDS")
    DataSource database;

    @Inject
    MapService maps;

    @Inject
    EntryService entries;

    @Inject
    MapVersionService versions;

    @Inject
    MapStepService steps;

    @Inject
    MapReviewService reviews;

    @Inject
    MapShareService shares;

    @Inject
    SharedMapService shared;

    @Inject
    SuggestionService suggestions;

    @Inject
    AnswerService answers;

    @Inject
    FieldService fields;

    @Inject
    SharingService sharing;

    @Inject
    AboutMeService about;

    @Inject
    MatesService mates;

    @Inject
    PresenceService presence;

    @Inject
    RunService runs;

    /** Those that somebody finds closed who has nothing to do with the session. */
    Map<String, Runnable> ofTheSession(OwnedDay day) {
        var id = day.trainingSession;
        var sheet = Sheet.own(id, day.run);
        var rooms = new LinkedHashMap<String, Runnable>();
        rooms.put("map", () -> maps.ofSession(id));
        rooms.put("rules", () -> maps.rules(id));
        rooms.put("headline", () -> maps.headline(id, "x"));
        rooms.put("promise", () -> maps.promise(id, "x"));
        rooms.put("suggestions", () -> suggestions.ofSession(id));
        rooms.put("pick", () -> entries.pick(id, Zone.OFFER, day.answer, OwnedDay.SECRET));
        rooms.put("write", () -> entries.write(id, Zone.OFFER, "x"));
        rooms.put("versions", () -> versions.ofMap(id, PageRequest.ofSize(9)));
        rooms.put("keep", () -> versions.keep(id, ""));
        rooms.put("undo", () -> steps.undo(id));
        rooms.put("may ask", () -> reviews.mayAsk(id, true));
        rooms.put("shares", () -> shares.ofMap(id));
        rooms.put("share", () -> shares.share(id, plan()));
        rooms.put("answer", () -> answers.desk(sheet));
        rooms.put("change", () -> answers.change(sheet, new AnswerChange(null, false, Sharing.ROOM, null), null));
        rooms.put("drafts", () -> fields.others(sheet, Locale.FRENCH));
        rooms.put("about me", () -> about.ofSession(id));
        rooms.put("mates", () -> mates.mates(id, day.run));
        rooms.put("for the pair", () -> sharing.withPair(id, day.run, Locale.FRENCH));
        rooms.put("for the room", () -> sharing.withRoom(id, day.run, Locale.FRENCH));
        rooms.put("runs", () -> runs.ofSession(id));
        rooms.putAll(ofWhoRunsIt(day));
        rooms.putAll(ofTheOwner(day));
        return rooms;
    }

    /** Those that are open to who runs the session, and to nobody else. */
    Map<String, Runnable> ofWhoRunsIt(OwnedDay day) {
        var id = day.trainingSession;
        return Map.of(
                "for the facilitators", () -> sharing.withFacilitators(id, day.run, Locale.FRENCH),
                "progress", () -> presence.progress(id, day.run),
                "day", () -> runs.day(id),
                "entrusted", () -> shared.entrusted(id, PageRequest.ofSize(9)),
                "entrusted map", () -> shared.openEntrusted(id, day.carte));
    }

    /** Those that have their owner's key in their address: also for who has a place in the same session. */
    Map<String, Runnable> ofTheOwner(OwnedDay day) {
        var id = day.trainingSession;
        var sheet = Sheet.own(id, day.run);
        return Map.of(
                "sentence", () -> entries.drop(id, day.entry),
                "pick an answer", () -> entries.pick(id, Zone.OFFER, day.answer, OwnedDay.SECRET),
                "version", () -> versions.content(id, 1),
                "revoke", () -> shares.revoke(day.link),
                "take a draft", () -> fields.take(sheet, day.draft),
                "drop a draft", () -> fields.drop(sheet, day.draft));
    }

    /** What somebody who runs the session reads. */
    String readByWhoRunsIt(OwnedDay day) {
        var id = day.trainingSession;
        return shared.openEntrusted(id, day.carte).parts().toString()
                + sharing.withFacilitators(id, day.run, Locale.FRENCH).items()
                + sharing.withRoom(id, day.run, Locale.FRENCH).items();
    }

    /** What somebody with a place of their own reads in it. */
    String readByWhoIsInIt(OwnedDay day) {
        var id = day.trainingSession;
        var desk = answers.desk(Sheet.own(id, day.run));
        return List.of(
                        maps.ofSession(id).entries(),
                        suggestions.ofSession(id),
                        shares.ofMap(id),
                        desk.answer().getPayload(),
                        fields.others(Sheet.own(id, day.run), Locale.FRENCH),
                        about.ofSession(id),
                        sharing.withPair(id, day.run, Locale.FRENCH).items(),
                        sharing.withRoom(id, day.run, Locale.FRENCH).items())
                .toString();
    }

    /** Tries each, as that caller, and tells what became of it. */
    static Map<String, Outcome> tried(Consumer<Runnable> caller, Map<String, Runnable> rooms) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        rooms.forEach((name, room) -> caller.accept(() -> outcomes.put(name, outcome(room))));
        assertThat(outcomes).hasSameSizeAs(rooms);
        return outcomes;
    }

    private static Outcome outcome(Runnable room) {
        try {
            room.run();
            return Outcome.LET_IN;
        } catch (EJBAccessException turnedAway) {
            return Outcome.REFUSED;
        } catch (NotFoundException none) {
            return Outcome.NOT_FOUND;
        }
    }

    private static SharePlan plan() {
        return new SharePlan(
                false, List.of(Zone.OFFER), false, "", Instant.now().plusSeconds(3600));
    }
}
