package org.carte.ejb.recap;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.Slug;
import org.carte.persistence.recap.Recap;
import org.carte.persistence.recap.RecapRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;
import org.carte.persistence.schedule.TrainingSession;

/** Writing and publishing the recap of a session, for those who plan or run it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, FACILITATOR})
public class RecapService {

    @Inject
    SchedulePolicy policy;

    @Inject
    SessionRepository sessions;

    @Inject
    RecapRepository recaps;

    @Inject
    Posts posts;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The recap as it stands; a new draft, not stored yet and without a number, when nobody has begun. */
    public Recap ofSession(UUID sessionId) {
        policy.requireStaff(sessionId);
        return recaps.ofSession(sessionId).orElseGet(() -> begin(sessionId));
    }

    /** Stores what was written; fails when somebody else was faster. */
    public Recap write(Recap recap) {
        policy.requireStaff(recap.getSessionId());
        if (recaps.countOthersAt(recap.getSlug(), recap.getSessionId()) > 0) {
            throw new BusinessException(Kind.CONFLICT, "error.recap.slug", recap.getSlug());
        }
        if (recap.getNumber() != null) {
            recaps.update(recap);
            return recap;
        }
        // one more than the draft that two people may have begun at once: the second is told
        recap.seenAt(1);
        recaps.insert(recap);
        // the database has given it its number
        return recaps.ofSession(recap.getSessionId()).orElseThrow(NotFoundException::new);
    }

    /**
     * Opens the recap to the public.
     *
     * @throws BusinessException when the day is not over yet
     */
    public Recap publish(UUID sessionId) {
        var recap = ofSession(sessionId);
        requireOver(sessionId);
        recap.publish(clock.instant());
        return write(recap);
    }

    /** Takes it back from the public. */
    public Recap withdraw(UUID sessionId) {
        var recap = ofSession(sessionId);
        recap.withdraw();
        return write(recap);
    }

    /**
     * Text, quotes and photos as HTML, as the public would see them if it were published as it is now.
     *
     * @param recap stored or not
     * @param photoAddress where a photo is served, by its file name
     */
    public String html(Recap recap, UnaryOperator<String> photoAddress) {
        policy.requireStaff(recap.getSessionId());
        return PostHtml.of(posts.of(recap, Locale.FRENCH), photoAddress);
    }

    /** The same with title and byline, as a page of its own. */
    public String page(UUID sessionId, UnaryOperator<String> photoAddress) {
        var recap = ofSession(sessionId);
        var day = recap.getPublishedAt() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.FRENCH)
                        .format(recap.getPublishedAt().atZone(zone));
        return PostHtml.page(posts.of(recap, Locale.FRENCH), day, photoAddress);
    }

    /** The post as a Markdown file with front matter. */
    public String markdown(UUID sessionId) {
        return PostMarkdown.of(posts.of(ofSession(sessionId), Locale.FRENCH), zone);
    }

    private Recap begin(UUID sessionId) {
        var about = sessions.byId(sessionId).orElseThrow(NotFoundException::new);
        var title = about.getProgrammeVersion().getTitle();
        return new Recap(sessionId, freeSlug(Slug.of(title, "recap"), about), title, "La rédaction");
    }

    /** The same programme was told of before: the day makes the difference, and if need be the session. */
    private String freeSlug(String slug, TrainingSession about) {
        var day = about.getStartsAt().atZone(zone).toLocalDate();
        return Stream.of(slug, slug + "-" + day)
                .filter(free -> recaps.countOthersAt(free, about.getId()) == 0)
                .findFirst()
                .orElse(slug + "-" + about.getId().toString().substring(24));
    }

    private void requireOver(UUID sessionId) {
        var status =
                sessions.byId(sessionId).orElseThrow(NotFoundException::new).getStatus();
        if (status != SessionStatus.DONE && status != SessionStatus.ARCHIVED) {
            throw new BusinessException(Kind.CONFLICT, "error.recap.early");
        }
    }
}
