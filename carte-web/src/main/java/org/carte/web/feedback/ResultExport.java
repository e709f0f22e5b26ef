package org.carte.web.feedback;

import jakarta.data.page.PageRequest;
import jakarta.data.page.impl.PageRecord;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.carte.ejb.feedback.FeedbackResult;
import org.carte.ejb.feedback.ResultFilter;
import org.carte.ejb.feedback.ResultPdf;
import org.carte.ejb.feedback.RoundTally;
import org.carte.ejb.feedback.Tally;
import org.carte.ejb.shared.NotFoundException;
import org.carte.web.shared.ListExport;
import org.carte.web.shared.Words;

/** Results as a file. */
final class ResultExport {

    static final List<String> FORMATS = List.of("csv", "xlsx", "pdf");

    private static final String NAME = "carte-feedback";

    private final Locale reader;
    private final ZoneId zone;
    private final String title;
    private final String under;
    private final FeedbackResult result;
    private final Function<PageRequest, List<RoundTally>> rounds;

    /** One question of one session. */
    private record Cell(RoundTally round, Tally tally) {}

    /**
     * @param under what it is about: days, or a session
     * @param rounds the sessions it is made of, page by page
     */
    ResultExport(
            Locale reader,
            ZoneId zone,
            String title,
            String under,
            FeedbackResult result,
            Function<PageRequest, List<RoundTally>> rounds) {
        this.reader = reader;
        this.zone = zone;
        this.title = title;
        this.under = under;
        this.result = result;
        this.rounds = rounds;
    }

    /** From when to when. */
    static String days(ResultFilter filter, Locale reader) {
        var from = day(filter.from(), reader);
        var to = day(filter.to(), reader);
        if (from == null && to == null) {
            return Words.of(reader, "feedback.export.all");
        }
        return from == null
                ? Words.of(reader, "feedback.export.until", to)
                : to == null
                        ? Words.of(reader, "feedback.export.since", from)
                        : Words.of(reader, "feedback.export.between", from, to);
    }

    /** @throws NotFoundException when it is another format */
    Response answer(String format) {
        return switch (format) {
            case "csv" -> file(format, "text/csv; charset=UTF-8", new ResultTable(result, reader).csv());
            case "xlsx" ->
                file(
                        format,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        new ResultBook(reader, title).write(result, rounds));
            case "pdf" -> file(format, "application/pdf", ResultPdf.of(ResultReport.of(reader, title, under, result)));
            default -> throw new NotFoundException();
        };
    }

    /** One line a session and question. */
    Response bySession(String format) {
        return new ListExport<Cell>(NAME + "-sessions", reader, zone)
                .column("feedback.heat.session", cell -> cell.round().line().day())
                .column("feedback.filter.programme", cell -> cell.round().line().title())
                .column("feedback.filter.venue", cell -> cell.round().line().venue())
                .column(
                        "feedback.result.question",
                        cell -> cell.tally().question().label(reader))
                .column("feedback.result.count", cell -> cell.tally().count())
                .column("feedback.result.mean", cell -> cell.tally().mean())
                .column("feedback.result.band", cell -> band(cell.tally(), reader))
                .answer(format, page -> new PageRecord<>(page, cells(page), -1));
    }

    static String band(Tally tally, Locale reader) {
        return tally.band() == null ? null : Words.of(reader, "feedback.band." + tally.band());
    }

    private List<Cell> cells(PageRequest page) {
        var cells = new ArrayList<Cell>();
        rounds.apply(page).forEach(round -> round.tallies().forEach(tally -> cells.add(new Cell(round, tally))));
        return cells;
    }

    private static Response file(String format, String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + NAME + "." + format + "\"")
                .build();
    }

    private static String day(LocalDate day, Locale reader) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(reader)
                        .format(day);
    }
}
