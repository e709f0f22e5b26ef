package org.carte.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.carte.ejb.people.AccountService;
import org.carte.web.shared.Language;
import org.carte.web.shared.Navigation;

/** Backs {@code app/people/me.xhtml}: one's own profile. */
@Named
@RequestScoped
public class PeopleMeView {

    @Inject
    AccountService accounts;

    @Inject
    ExternalContext context;

    @Inject
    Navigation navigation;

    /** Speaks that language from now on, here and at the next login. */
    public void speak(String language) {
        accounts.speak(language);
        Language.remember((HttpSession) context.getSession(true), Locale.forLanguageTag(language));
        navigation.to("/app/me");
    }
}
