package org.carte.web.countdown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.countdown.CountdownItem;
import org.carte.ejb.countdown.CountdownService;

/** Backs {@code app/countdown/overdue.xhtml}, a part of the administrator's home: what should be done by now. */
@Named
@RequestScoped
public class CountdownOverdueView {

    @Inject
    CountdownService countdowns;

    private List<CountdownItem> items;

    public List<CountdownItem> getItems() {
        if (items == null) {
            items = countdowns.overdue();
        }
        return items;
    }
}
