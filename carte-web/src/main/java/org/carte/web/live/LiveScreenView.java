package org.carte.web.live;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carte.ejb.live.SharedAnswers;
import org.carte.ejb.live.SharingService;
import org.carte.web.shared.Language;

/** Backs {@code app/live/screen.xhtml}: what the whole room may see. */
@Named
@ViewScoped
public class LiveScreenView extends WatchedRoom {

    @Inject
    SharingService sharing;

    @Override
    SharedAnswers readShared() {
        return sharing.withRoom(getRoom(), getCurrent().getId(), Language.ofPage());
    }

    public boolean isRevealed() {
        return getState() != null && getState().isRevealed();
    }

    /** Which exercise of the day it is, counted from 1. */
    public int getNumber() {
        return getDay().runs().indexOf(getCurrent()) + 1;
    }
}
