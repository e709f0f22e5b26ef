package org.carte.ejb.carte;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.FieldNames;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.shared.InvalidException;
import org.carte.persistence.carte.ProposedExercise;
import org.carte.persistence.carte.ZoneFeed;
import org.carte.persistence.carte.ZoneFeedRepository;

/** Which zones of its maps the exercises of a programme feed. Maps that were begun follow: what is on them stays. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ZoneFeedService {

    @Inject
    ZoneFeedRepository feeds;

    @Inject
    ExerciseTypes types;

    /** The exercises of the agenda a programme proposes, in its order, each once. */
    public List<FedExercise> ofProgramme(UUID programmeId) {
        var said = feeds.ofProgramme(programmeId);
        return feeds.proposed(programmeId).stream()
                .distinct()
                .map(proposed -> fed(programmeId, proposed, said))
                .toList();
    }

    /** What changes with every change: for {@link ZoneSettingService}. */
    public int version(UUID programmeId) {
        // a line that says "as usual" again stays, so that a version never comes twice
        return feeds.ofProgramme(programmeId).stream()
                .mapToInt(feed -> feed.getVersion() + 1)
                .sum();
    }

    /** Changes some of it: for {@link ZoneSettingService}, which sees to it that nobody is overwritten. */
    public void change(UUID programmeId, List<FeedPlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        var stored = feeds.ofProgramme(programmeId);
        var proposed = ofProgramme(programmeId);
        for (int at = 0; at < plans.size(); at++) {
            var plan = plans.get(at);
            var field = "feeds[" + at + "].field";
            var feed = proposed.stream()
                    .flatMap(each -> each.find(plan.exerciseId(), plan.field()).stream())
                    .findFirst()
                    .orElseThrow(() -> new InvalidException(field, "error.carte.feed"));
            if (feed.getFeeds() != plan.feeds()) {
                feed.setFeeds(plan.feeds());
                store(feed, stored.contains(feed));
            }
        }
    }

    private void store(ZoneFeed feed, boolean isStored) {
        if (isStored) {
            feeds.update(feed);
        } else {
            feeds.insert(feed);
        }
    }

    private FedExercise fed(UUID programmeId, ProposedExercise proposed, List<ZoneFeed> said) {
        var exercise = proposed.exercise();
        var config = Tree.of(exercise.getConfig());
        var fields = types.of(exercise.getType()).sources(config).stream()
                .map(field -> new FedExercise.Field(
                        FieldNames.of(config, field), feed(programmeId, proposed.exerciseId(), field, said)))
                .toList();
        return new FedExercise(
                exercise.getTitle(), exercise.getZone(), feed(programmeId, proposed.exerciseId(), "", said), fields);
    }

    private static ZoneFeed feed(UUID programmeId, UUID exerciseId, String field, List<ZoneFeed> said) {
        return said.stream()
                .filter(feed -> feed.getExerciseId().equals(exerciseId)
                        && feed.getField().equals(field))
                .findFirst()
                .orElseGet(() -> new ZoneFeed(programmeId, exerciseId, field));
    }
}
