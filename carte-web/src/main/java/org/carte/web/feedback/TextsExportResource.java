package org.carte.web.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.carte.ejb.feedback.ReadText;
import org.carte.ejb.feedback.TextFilter;
import org.carte.ejb.feedback.TextService;
import org.carte.persistence.feedback.TextReview;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.SearchedFile;
import org.carte.web.shared.Words;

/** What was written as a file, searched as on screen. */
@ApplicationScoped
@Path("/feedback/texts/export.{format}")
public class TextsExportResource {

    @Inject
    TextService texts;

    @Inject
    ZoneId zone;

    /** The file: {@code csv} or {@code xlsx}. */
    @GET
    public Response export(
            @Valid @BeanParam SearchedFile file,
            @QueryParam("session") UUID session,
            @QueryParam("programme") UUID programme,
            @QueryParam("review") TextReview review) {
        var filter = new TextFilter(session, programme, review, file.words());
        var reader = file.reader();
        return new ListExport<ReadText>("carte-texts", reader, zone)
                .column("feedback.text.session", read -> read.place().title())
                .column(
                        "feedback.text.day",
                        read -> read.place().startsAt().atZone(zone).toLocalDate())
                .column("feedback.text.instrument", read -> read.question(reader))
                .column("feedback.text.said", read -> read.text().getWording())
                .column(
                        "feedback.text.review",
                        read -> Words.of(
                                reader, "feedback.text.review." + read.text().getReview()))
                .answer(file.format(), page -> texts.search(filter, page));
    }
}
