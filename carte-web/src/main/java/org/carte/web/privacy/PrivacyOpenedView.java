package org.carte.web.privacy;

import jakarta.data.page.PageRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.carte.ejb.privacy.AuditService;
import org.carte.persistence.privacy.AuditEntry;

/** Backs {@code app/privacy/opened.xhtml}: when and why support opened what is the reader's own, said once a page. */
@Named
@ViewScoped
public class PrivacyOpenedView implements Serializable {

    private static final int MOST = 50;

    @Inject
    AuditService audit;

    private List<AuditEntry> entries;
    private long total;

    /** The newest first, and not all when there are very many. */
    public List<AuditEntry> in(UUID session) {
        if (entries == null) {
            var page = audit.mine(session, PageRequest.ofSize(MOST));
            entries = List.copyOf(page.content());
            total = page.totalElements();
        }
        return entries;
    }

    /** How many there are before the newest. */
    public long getEarlier() {
        return total - 1;
    }

    /** Whether some are not shown. */
    public boolean isMore() {
        return total > MOST;
    }
}
