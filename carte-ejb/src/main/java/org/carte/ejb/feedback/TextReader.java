package org.carte.ejb.feedback;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.data.page.Page;
import jakarta.data.page.impl.PageRecord;
import java.util.List;
import org.carte.persistence.feedback.FreeText;
import org.carte.persistence.feedback.SignedReply;
import org.carte.persistence.feedback.TextPlace;
import org.carte.persistence.feedback.TextRepository;

/** Puts beside texts where they were written and what was replied, in two statements a page. */
final class TextReader {

    private TextReader() {}

    static Page<ReadText> read(Page<FreeText> page, TextRepository texts) {
        return new PageRecord<>(
                page.pageRequest(), read(page.content(), texts), page.hasTotals() ? page.totalElements() : -1);
    }

    static List<ReadText> read(List<FreeText> found, TextRepository texts) {
        if (found.isEmpty()) {
            return List.of();
        }
        var places = texts.places(found.stream().map(FreeText::getWaveId).distinct().toList()).stream()
                .collect(toMap(TextPlace::waveId, identity()));
        var replies = texts.replies(found.stream().map(FreeText::getId).toList()).stream()
                .collect(groupingBy(SignedReply::textId));
        return found.stream()
                .map(text -> new ReadText(
                        text, places.get(text.getWaveId()), replies.getOrDefault(text.getId(), List.of())))
                .toList();
    }
}
