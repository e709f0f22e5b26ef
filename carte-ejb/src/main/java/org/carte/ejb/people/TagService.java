package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.ejb.shared.SearchWords;
import org.carte.persistence.people.TagRepository;
import org.carte.persistence.people.TagUse;

/** The tags of the directory, for everybody who has them at once. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class TagService {

    private static final int LONGEST = 40;

    @Inject
    TagRepository tags;

    /**
     * Tags in use and how many people have each, by name.
     *
     * @param words null or blank for all
     */
    public Page<TagUse> search(String words, PageRequest page) {
        return tags.matching(SearchWords.pattern(words), page);
    }

    /**
     * Calls a tag otherwise for everybody who has it. When there is a tag of the new name, the two become one.
     *
     * @return how many people had it
     * @throws NotFoundException when nobody has it, or it is called that already
     */
    public int rename(String tag, String name) {
        var wanted = name == null ? "" : name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            throw new InvalidException("name", "error.people.tag", LONGEST);
        }
        int people = tags.rename(tag, wanted);
        if (people == 0) {
            throw new NotFoundException();
        }
        return people;
    }
}
