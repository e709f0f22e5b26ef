package org.carte.web.countdown;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carte.ejb.countdown.CountdownService.Late;

/** Backs {@code WEB-INF/countdown/late.xhtml}: a few sessions at a time. Which of them stands in the address. */
@Named
@RequestScoped
public class CountdownLateView {

    private static final int SIZE = 5;

    @Inject
    ExternalContext context;

    /** How many pages these sessions fill, at least one. */
    public int pages(List<Late> sessions) {
        return Math.max(1, (sessions.size() + SIZE - 1) / SIZE);
    }

    /**
     * The page somebody looks at, from 1 on; the nearest there is to what the address asks for.
     *
     * @param name of the parameter of the address
     */
    public int page(String name, List<Late> sessions) {
        var asked = context.getRequestParameterMap().getOrDefault(name, "1");
        return asked.matches("[0-9]{1,4}") ? Math.max(1, Math.min(Integer.parseInt(asked), pages(sessions))) : 1;
    }

    /** The sessions on that page. */
    public List<Late> part(String name, List<Late> sessions) {
        int from = (page(name, sessions) - 1) * SIZE;
        return sessions.subList(from, Math.min(from + SIZE, sessions.size()));
    }
}
