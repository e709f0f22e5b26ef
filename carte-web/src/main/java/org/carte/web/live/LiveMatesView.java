package org.carte.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carte.ejb.exercise.Company;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.live.AboutMe;
import org.carte.ejb.live.AboutMeService;
import org.carte.ejb.live.Mate;
import org.carte.ejb.live.Mates;
import org.carte.ejb.live.MatesService;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.ejb.live.Sheet;
import org.carte.persistence.live.ExerciseRun;
import org.carte.persistence.live.RunState;
import org.carte.web.shared.Language;

/** With whom a participant works, on their page of the day; read anew with each request. */
@Named
@RequestScoped
public class LiveMatesView {

    @Inject
    MatesService service;

    @Inject
    AboutMeService aboutMe;

    @Inject
    SharingService sharing;

    @Inject
    ExerciseTypes types;

    private String about;
    private Mates mates;
    private List<AboutMe> heard;

    /** The exercise is done with others. */
    public boolean isShared(ExerciseRun run) {
        return run != null && types.company(run.getExerciseVersion()) != Company.ALONE;
    }

    /** Several write about each other, without turns. */
    public boolean isCircle(ExerciseRun run) {
        return types.company(run.getExerciseVersion()) == Company.CIRCLE;
    }

    /** The group in that run. */
    public Mates of(UUID room, ExerciseRun run) {
        if (mates == null) {
            mates = service.mates(room, run.getId());
        }
        return mates;
    }

    /** What one writes on: about whom the address says, else about whom it is now, else about oneself. */
    public Sheet sheet(UUID room, ExerciseRun run) {
        if (!isShared(run)) {
            return Sheet.own(room, run.getId());
        }
        var me = of(room, run).me();
        var whom = about == null || about.isEmpty() ? of(room, run).whom() : LiveRoom.id(about);
        return new Sheet(room, run.getId(), me.equals(whom) ? null : whom);
    }

    /** With whom and in which turn, in one word: another word, another page. */
    public String turn(UUID room, ExerciseRun run) {
        if (!isShared(run)) {
            return "";
        }
        var now = of(room, run);
        return now.round() + "." + now.turn()
                + now.others().stream().map(mate -> "." + mate.personId()).collect(Collectors.joining());
    }

    /** The clock of the turn; null when it has none. */
    public LiveClock clock(UUID room, ExerciseRun run) {
        var now = of(room, run);
        return now.remainingMillis() == null || now.turn() == 0
                ? null
                : new LiveClock(now.remainingMillis(), now.turnMillis(), run.getState() == RunState.OPEN, null);
    }

    /** The others, by name, in one line. */
    public String names(UUID room, ExerciseRun run) {
        return of(room, run).others().stream().map(Mate::firstName).collect(Collectors.joining(", "));
    }

    /** The first name of the one it is about. */
    public String name(UUID room, ExerciseRun run, UUID whom) {
        return of(room, run).targets().stream()
                .filter(target -> target.personId().equals(whom))
                .map(Mates.Target::firstName)
                .findFirst()
                .orElse("");
    }

    /** What was written about the caller in the whole session. */
    public List<AboutMe> heard(UUID room) {
        if (heard == null) {
            heard = aboutMe.ofSession(room);
        }
        return heard;
    }

    /** How many sentences of it wait for a decision. */
    public long waiting(UUID room) {
        return heard(room).stream().mapToLong(AboutMe::waiting).sum();
    }

    /** What those they work with let them read, once it is locked. */
    public List<SharedAnswers.Item> shared(UUID room, ExerciseRun run) {
        return isShared(run)
                ? sharing.withPair(room, run.getId(), Language.ofPage()).items()
                : List.of();
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
