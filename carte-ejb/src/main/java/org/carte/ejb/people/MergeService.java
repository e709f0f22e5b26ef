package org.carte.ejb.people;

import static org.carte.ejb.security.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.InvalidException;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.people.Duplicate;
import org.carte.persistence.people.MergeRepository;
import org.carte.persistence.people.Person;
import org.carte.persistence.people.PersonRepository;

/** Two records of one person become one; nothing anybody has done or written is lost. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class MergeService {

    private static final int MOST_PAIRS = 100;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PersonRepository people;

    @Inject
    MergeRepository merges;

    @Inject
    Event<PeopleMerging> merging;

    @Inject
    Event<PeopleMerged> merged;

    /** Pairs that may be one person and of which nobody has said that they are two, the first hundred by name. */
    public List<Duplicate> suggestions() {
        return merges.duplicates(MOST_PAIRS);
    }

    /** Says that two records are two people: they are not suggested again. They can still be merged by hand. */
    public void tellApart(UUID one, UUID other) {
        if (one.equals(other)) {
            throw new InvalidException("with", "error.people.merge.same");
        }
        merges.tellApart(person(one).getId(), person(other).getId());
    }

    /** Both records, what there is of each, and what stands in the way. */
    public MergePreview compare(UUID kept, UUID dropped) {
        if (kept.equals(dropped)) {
            throw new InvalidException("with", "error.people.merge.same");
        }
        var one = person(kept);
        var other = person(dropped);
        return new MergePreview(
                one,
                merges.traces(kept),
                other,
                merges.traces(dropped),
                obstacle(one, other).orElse(null));
    }

    /**
     * Merges, in one transaction: what points to the one points to the other, the address of the one leads to the
     * other, tags are united.
     *
     * @param wanted the record as it shall be: the kept one, at the version its editor has read, with the fields chosen
     * @param dropped who is not there afterwards
     * @throws BusinessException when both have an account, run sessions at the same time, or have written in the same
     *     place: somebody's words would have to go
     */
    public void merge(Person wanted, UUID dropped) {
        var preview = compare(wanted.getId(), dropped);
        if (preview.obstacle() != null) {
            throw new BusinessException(Kind.CONFLICT, preview.obstacle());
        }
        var kept = preview.kept();
        var other = preview.dropped();
        if (!List.of(kept.getEmail(), other.getEmail()).contains(wanted.getEmail())) {
            throw new InvalidException("email", "error.people.merge.email");
        }
        var by = caller.personId();
        var tags = new LinkedHashSet<>(kept.getTags());
        tags.addAll(other.getTags());
        wanted.setTags(List.copyOf(tags));
        merging.fire(new PeopleMerging(kept.getId(), dropped));
        merges.dropRedundant(kept.getId(), dropped);
        merges.point(kept.getId(), dropped);
        merges.drop(
                kept,
                other,
                wanted.getEmail().equals(other.getEmail()) ? kept.getEmail() : other.getEmail(),
                by,
                clock.instant());
        people.update(wanted);
        merges.readdress(kept.getEmail(), other.getEmail(), wanted.getEmail());
        merged.fire(new PeopleMerged(kept.getId(), dropped));
    }

    /** Who is there instead of somebody who was merged. */
    public Optional<UUID> keptInsteadOf(UUID dropped) {
        return merges.keptInsteadOf(dropped);
    }

    private Optional<String> obstacle(Person kept, Person dropped) {
        if (kept.hasAccount() && dropped.hasAccount()) {
            return Optional.of("error.people.merge.accounts");
        }
        if (merges.busyTwice(kept.getId(), dropped.getId()) > 0) {
            return Optional.of("error.people.merge.busy");
        }
        return merges.writtenTwice(kept.getId(), dropped.getId()) > 0
                ? Optional.of("error.people.merge.written")
                : Optional.empty();
    }

    private Person person(UUID id) {
        return people.byId(id).orElseThrow(NotFoundException::new);
    }
}
