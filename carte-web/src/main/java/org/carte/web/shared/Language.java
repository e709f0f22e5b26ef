package org.carte.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language somebody who is logged in reads, kept in their HTTP session. */
public final class Language {

    private static final String ATTRIBUTE = "carte.language";

    private Language() {}

    /** Remembers the language for as long as the session lives. */
    public static void remember(HttpSession session, Locale locale) {
        session.setAttribute(ATTRIBUTE, locale);
    }

    /** What the one who asks reads: as they have said here, else as their browser says, else French. */
    public static Locale of(HttpServletRequest request) {
        return kept(request.getSession(false))
                .orElseGet(() -> request.getHeader("Accept-Language") == null
                        ? Locale.FRENCH
                        : Words.spoken(Collections.list(request.getLocales())));
    }

    /** What the page speaks that is being made. */
    public static Locale ofPage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    static Optional<Locale> kept(Object session) {
        return session instanceof HttpSession known
                ? Optional.ofNullable((Locale) known.getAttribute(ATTRIBUTE))
                : Optional.empty();
    }
}
