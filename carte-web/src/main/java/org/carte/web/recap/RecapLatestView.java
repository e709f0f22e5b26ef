package org.carte.web.recap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.carte.ejb.recap.PublicRecapService;
import org.carte.persistence.recap.PublishedRow;

/** Backs {@code public/recap/latest.xhtml}: the recaps published last. */
@Named
@RequestScoped
public class RecapLatestView {

    private static final int MOST = 6;

    @Inject
    PublicRecapService recaps;

    @Inject
    ZoneId zone;

    private List<PublishedRow> latest;

    /** The newest first; read once a request. */
    public List<PublishedRow> getLatest() {
        if (latest == null) {
            latest = recaps.latest(MOST);
        }
        return latest;
    }

    /** The day it was published. */
    public LocalDate day(PublishedRow row) {
        return row.publishedAt().atZone(zone).toLocalDate();
    }
}
