package org.carte.ejb.recap;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.carte.ejb.schedule.SchedulePolicy;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.recap.Recap;
import org.carte.persistence.recap.RecapRepository;
import org.carte.persistence.schedule.SessionRepository;
import org.carte.persistence.schedule.SessionStatus;

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
        if (recap.getNumber() == null) {
            recaps.insert(recap);
        } else {
            recaps.update(recap);
        }
        return recap;
    }

    /**
     * Opens the recap to the public, or takes it back.
     *
     * @throws BusinessException when the day is not over yet
     */
    public Recap publish(UUID sessionId, boolean open) {
        policy.requireStaff(sessionId);
        var recap = recaps.ofSession(sessionId).orElseThrow(NotFoundException::new);
        if (open) {
            requireOver(sessionId);
            recap.publish(clock.instant());
        } else {
            recap.withdraw();
        }
        recaps.update(recap);
        return recap;
    }

    /** The recap with all it shows, published or not. */
    public Post preview(UUID sessionId) {
        return posts.of(ofSession(sessionId), Locale.FRENCH);
    }

    /** The text as HTML, see {@link PublicRecapService#html}. */
    public String html(UUID sessionId, Function<String, String> photoAddress) {
        return PostHtml.of(preview(sessionId), photoAddress);
    }

    /** The post as a Markdown file with front matter. */
    public String markdown(UUID sessionId) {
        return PostMarkdown.of(preview(sessionId), zone);
    }

    private Recap begin(UUID sessionId) {
        var title = sessions.byId(sessionId)
                .orElseThrow(NotFoundException::new)
                .getProgrammeVersion()
                .getTitle();
        return new Recap(sessionId, Slug.of(title), title, "La rédaction");
    }

    private void requireOver(UUID sessionId) {
        var status = sessions.byId(sessionId).orElseThrow(NotFoundException::new).getStatus();
        if (status != SessionStatus.DONE && status != SessionStatus.ARCHIVED) {
            throw new BusinessException(Kind.CONFLICT, "error.recap.early");
        }
    }
}
