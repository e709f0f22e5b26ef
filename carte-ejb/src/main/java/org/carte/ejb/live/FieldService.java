package org.carte.ejb.live;

import static org.carte.ejb.security.Roles.PARTICIPANT;
import static org.carte.ejb.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.ExerciseTypes;
import org.carte.ejb.exercise.FieldNames;
import org.carte.ejb.exercise.PageFields;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.live.SavedField.Outcome;
import org.carte.ejb.security.Caller;
import org.carte.ejb.shared.BusinessException;
import org.carte.ejb.shared.BusinessException.Kind;
import org.carte.ejb.shared.NotFoundException;
import org.carte.persistence.live.Answer;
import org.carte.persistence.live.Desk;
import org.carte.persistence.live.FieldRepository;
import org.carte.persistence.live.KeptVersion;
import org.carte.persistence.live.RunState;
import org.carte.persistence.shared.UuidVersion7;

/**
 * Saves what a participant writes field by field. When two of their devices write the same one, what was typed later
 * stays, and the other is kept for them alone to take back or to drop.
 */
@Stateless
@RolesAllowed(PARTICIPANT)
public class FieldService {

    /** How many other versions an answer keeps, and for how long. */
    private static final int MOST = 10;

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    Caller caller;

    @Inject
    AnswerService answers;

    @Inject
    FieldRepository fields;

    @Inject
    ExerciseTypes types;

    @Inject
    Clock clock;

    /** Saves a field, unless another page wrote it later than this was typed. */
    public SavedField save(Sheet sheet, TypedField typed) {
        var desk = lockedDesk(sheet);
        var now = clock.instant();
        var part = PageFields.part(type(desk), desk.exercise().getConfig(), typed.field(), typed.typed());
        var there = Payloads.picked(desk.answer().getPayload(), part);
        if (!Payloads.differ(there, part)) {
            // sent again, because the acknowledgement got lost: true even when the room was locked meanwhile
            note(sheet, desk, typed.field(), typed.page(), typed.typedAt(now));
            return new SavedField(desk.answer(), Outcome.WRITTEN);
        }
        var other = fields.last(desk.answer().getId(), typed.field())
                .filter(edit -> edit.isNewsTo(typed.page(), typed.version()));
        if (other.isPresent() && other.get().getEditedAt().isAfter(typed.typedAt(now))) {
            requireOpen(desk);
            requireFit(desk, part);
            keep(desk, typed.field(), part, typed.typedAt(now));
            return new SavedField(desk.answer(), Outcome.OVERTAKEN);
        }
        var kept = other.filter(edit -> keep(desk, typed.field(), there, edit.getEditedAt()));
        var answer = write(sheet, desk, typed.field(), part, typed.page(), typed.typedAt(now));
        return new SavedField(answer, kept.isPresent() ? Outcome.OTHER_KEPT : Outcome.WRITTEN);
    }

    /** What the caller's other devices wrote in the same fields. */
    public List<OtherVersion> others(Sheet sheet, Locale reader) {
        var desk = answers.desk(sheet);
        return fields.kept(desk.answer().getId()).stream()
                .map(kept -> shown(desk, kept, reader))
                .toList();
    }

    /** Writes another version in its place; what stood there becomes the other one. */
    public Answer take(Sheet sheet, UUID versionId) {
        var desk = lockedDesk(sheet);
        var chosen = fields.version(desk.answer().getId(), versionId).orElseThrow(NotFoundException::new);
        var there = Payloads.picked(desk.answer().getPayload(), chosen.getContent());
        var now = clock.instant();
        fields.drop(desk.answer().getId(), versionId);
        keep(desk, chosen.getField(), there, now);
        return write(sheet, desk, chosen.getField(), chosen.getContent(), UUID.randomUUID(), now);
    }

    /** Nobody wants that version any more. */
    public void drop(Sheet sheet, UUID versionId) {
        if (fields.drop(answers.desk(sheet).answer().getId(), versionId) == 0) {
            throw new NotFoundException();
        }
    }

    /** Forgets the versions nobody has chosen in time. */
    @RolesAllowed(SYSTEM)
    public int forgetOld() {
        return fields.forget(clock.instant().minus(KEPT));
    }

    /** The caller's desk, and no other device of theirs at it until the transaction ends. */
    private Desk lockedDesk(Sheet sheet) {
        fields.lock(sheet.runId() + ":" + caller.subject());
        return answers.desk(sheet);
    }

    private Answer write(Sheet sheet, Desk desk, String field, Map<String, Object> part, UUID page, Instant typedAt) {
        var answer = answers.change(sheet, AnswerChange.part(part), null);
        note(sheet, desk, field, page, typedAt);
        return answer;
    }

    private void note(Sheet sheet, Desk desk, String field, UUID page, Instant typedAt) {
        fields.wrote(UuidVersion7.next(), sheet.runId(), desk.personId(), desk.aboutId(), field, page, typedAt);
    }

    /** A field that said nothing leaves nothing to be kept. */
    private boolean keep(Desk desk, String field, Map<String, Object> content, Instant editedAt) {
        if (Payloads.isBlank(content)) {
            return false;
        }
        var answerId = desk.answer().getId();
        var json = Payloads.json(Payloads.plain(content));
        fields.keep(UuidVersion7.next(), answerId, field, json, editedAt, clock.instant());
        fields.trim(answerId, MOST);
        return true;
    }

    private void requireFit(Desk desk, Map<String, Object> part) {
        var whole = Payloads.merged(desk.answer().getPayload(), part);
        type(desk).validate(desk.exercise().getConfig(), whole).stream()
                .findFirst()
                .ifPresent(wrong -> {
                    throw wrong.refusal(
                            "payload", FieldNames.of(Tree.of(desk.exercise().getConfig()), wrong.field()));
                });
    }

    private static void requireOpen(Desk desk) {
        if (desk.run().getState() != RunState.OPEN) {
            throw new BusinessException(Kind.CONFLICT, "error.live.notOpen");
        }
    }

    private OtherVersion shown(Desk desk, KeptVersion kept, Locale reader) {
        var lines = type(desk).summarise(Tree.of(desk.exercise().getConfig()), Tree.of(kept.getContent()), reader);
        return new OtherVersion(kept.getId(), kept.getField(), kept.getEditedAt(), lines);
    }

    private ExerciseType type(Desk desk) {
        return types.of(desk.exercise().getType());
    }
}
