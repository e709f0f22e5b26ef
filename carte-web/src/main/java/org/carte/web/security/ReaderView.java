package org.carte.web.security;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;
import static org.carte.ejb.security.Roles.FACILITATOR;
import static org.carte.ejb.security.Roles.PARTICIPANT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.carte.ejb.people.AccountService;
import org.carte.persistence.people.Person;

/** Backs the frame of every page: who reads it, and which rooms of the house they may enter. */
@Named
@RequestScoped
public class ReaderView {

    @Inject
    ExternalContext context;

    @Inject
    AccountService accounts;

    private Person me;

    public boolean isLoggedIn() {
        return context.getUserPrincipal() != null;
    }

    public boolean isAdministrator() {
        return context.isUserInRole(ADMINISTRATOR);
    }

    public boolean isFacilitator() {
        return context.isUserInRole(FACILITATOR);
    }

    public boolean isParticipant() {
        return context.isUserInRole(PARTICIPANT);
    }

    /** Plans or runs sessions. */
    public boolean isStaff() {
        return isAdministrator() || isFacilitator();
    }

    /**
     * Whether the page belongs to that room of the house.
     *
     * @param address of the room, below the context
     */
    public boolean isIn(String address) {
        var shown = context.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        var room = context.getRequestContextPath() + address;
        return room.equals(shown)
                || (!"/app".equals(address) && String.valueOf(shown).startsWith(room + "/"));
    }

    public Person getMe() {
        if (me == null) {
            me = accounts.me();
        }
        return me;
    }
}
