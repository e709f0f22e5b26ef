package org.carte.ejb.catalogue;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.Slug;
import org.carte.persistence.catalogue.Programme;
import org.carte.persistence.catalogue.ProgrammeRepository;
import org.carte.persistence.catalogue.ProgrammeVersion;

/** What stands on the shelf: copies, what is put away, what everybody sees. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ProgrammeShelfService {

    private static final int LONGEST_TITLE = 160;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    ProgrammeService catalogue;

    /**
     * Adds a programme that says the same under another title; it begins at version 1, seen by nobody outside.
     *
     * @param title cut where it is too long
     */
    public ProgrammeVersion duplicate(UUID id, String title) {
        var sheet = catalogue.sheet(catalogue.current(id));
        var cut = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return catalogue.add(sheet.titled(cut));
    }

    /** Offers it for planning no more, and takes its public page away; sessions that were planned stay. */
    public void archive(UUID id) {
        change(id, Programme::archive);
    }

    /** Offers it for planning again; it is published by hand. */
    public void bringBack(UUID id) {
        change(id, Programme::bringBack);
    }

    /**
     * Gives it a public page, at the address it had before if it had one.
     *
     * @throws BusinessException when it is archived
     */
    public void publish(UUID id) {
        var current = catalogue.current(id);
        if (current.getProgramme().isArchived()) {
            throw new BusinessException(Kind.CONFLICT, "error.catalogue.archived");
        }
        change(id, programme -> programme.publish(freeSlug(current.getTitle())));
    }

    /** Takes its public page away. */
    public void withdraw(UUID id) {
        change(id, Programme::withdraw);
    }

    private void change(UUID id, Consumer<Programme> how) {
        var programme =
                programmes.current(id).orElseThrow(NotFoundException::new).getProgramme();
        how.accept(programme);
        programmes.update(programme);
    }

    private String freeSlug(String title) {
        var slug = Slug.of(title, "formaction");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> programmes.countAt(free) == 0)
                .findFirst()
                .orElseThrow();
    }
}
