package org.carte.ejb.offer;

import static org.carte.persistence.schedule.SessionStatus.ARCHIVED;
import static org.carte.persistence.schedule.SessionStatus.CONFIRMED;
import static org.carte.persistence.schedule.SessionStatus.DONE;
import static org.carte.persistence.schedule.SessionStatus.PUBLISHED;

import jakarta.annotation.security.PermitAll;
import jakarta.data.Limit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.carte.ejb.catalogue.ProgrammeSheet;
import org.carte.ejb.feedback.PublicFiguresService;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.offer.OfferRepository;
import org.carte.persistence.offer.OfferRow;
import org.carte.persistence.schedule.SessionStatus;

/** The public catalogue. */
@Stateless
@PermitAll
public class PublicCatalogueService {

    private static final Set<SessionStatus> ANNOUNCED = EnumSet.of(PUBLISHED, CONFIRMED);
    private static final Set<SessionStatus> OVER = EnumSet.of(DONE, ARCHIVED);
    private static final Limit SESSIONS = Limit.of(12);

    @Inject
    OfferRepository offers;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    PublicFiguresService figures;

    @Inject
    Clock clock;

    /** All programmes that are published, by title. */
    public List<OfferRow> published() {
        return offers.published(ANNOUNCED, clock.instant());
    }

    /**
     * What the page at an address says.
     *
     * @param slug the last part of the address
     * @throws NotFoundException when no programme is published there
     */
    public Offer at(String slug) {
        var version = offers.at(slug).orElseThrow(NotFoundException::new);
        var programme = version.getProgramme().getId();
        return new Offer(
                ProgrammeSheet.read(List.of(version), programmes).get(version.getId()),
                offers.open(programme, ANNOUNCED, clock.instant(), SESSIONS),
                offers.countTrained(programme, OVER),
                figures.ofProgramme(programme));
    }
}
