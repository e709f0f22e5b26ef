package org.carte.ejb.feedback;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.data.page.Page;
import jakarta.data.page.impl.PageRecord;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.SignedReply;
import org.carte.persistence.feedback.TextPlace;
import org.carte.persistence.feedback.TextRepository;

/**
 * Puts beside texts where they were written, what was asked and what was replied, in as many statements whatever their
 * number. For services of this feature, which say who may.
 */
@Stateless
@PermitAll
public class TextReader {

    @Inject
    TextRepository texts;

    @Inject
    Questionnaires questionnaires;

    /** The same page, read. */
    public Page<ReadText> read(Page<FreeText> page) {
        return new PageRecord<>(page.pageRequest(), read(page.content()), page.hasTotals() ? page.totalElements() : -1);
    }

    /** The same texts, read. */
    public List<ReadText> read(List<FreeText> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places = texts
                .places(found.stream().map(FreeText::getWaveId).distinct().toList())
                .stream()
                .collect(toMap(TextPlace::waveId, identity()));
        var asked = places.values().stream()
                .map(TextPlace::questionnaire)
                .distinct()
                .collect(toMap(identity(), questionnaires::of));
        var replies = texts.replies(found.stream().map(FreeText::getId).toList()).stream()
                .collect(groupingBy(SignedReply::textId));
        return found.stream()
                .map(text -> {
                    var place = places.get(text.getWaveId());
                    return new ReadText(
                            text,
                            place,
                            asked.get(place.questionnaire()).labels(text.getQuestion()),
                            replies.getOrDefault(text.getId(), List.of()));
                })
                .toList();
    }
}
