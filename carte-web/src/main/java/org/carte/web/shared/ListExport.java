package org.carte.web.shared;

import jakarta.data.page.Page;
import jakarta.data.page.PageRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.carte.ejb.shared.NotFoundException;

/**
 * A list as a file for spreadsheets, CSV or XLSX, in the reader's language, page by page: a large list never lies in
 * memory.
 *
 * <pre>{@code new ListExport<Person>("people", reader, zone)
 *         .column("people.email", Person::getEmail)
 *         .answer(format, page -> people.search(filter, page))}</pre>
 */
public final class ListExport<T> {

    private static final int AT_ONCE = 1000;

    private record Column<T>(String header, Function<T, Object> value) {}

    /** A list of a service. */
    @FunctionalInterface
    public interface Source<T> {
        /** One page of it; nobody asks for the total. */
        Page<T> page(PageRequest page);
    }

    private final String name;
    private final Locale reader;
    private final ZoneId zone;
    private final List<Column<T>> columns = new ArrayList<>();

    /**
     * A list without columns.
     *
     * @param name of the file, without what says the format
     * @param reader whose language the headers are in
     * @param zone in which instants are shown
     */
    public ListExport(String name, Locale reader, ZoneId zone) {
        this.name = name;
        this.reader = reader;
        this.zone = zone;
    }

    /**
     * One more column.
     *
     * @param key of its header in the message bundle
     * @param value text, a number, an instant or a date; null for an empty cell
     */
    public ListExport<T> column(String key, Function<T, Object> value) {
        columns.add(new Column<>(Words.of(reader, key), value));
        return this;
    }

    /**
     * The file as an answer of REST. The first page is read at once: who may not read the list gets no file.
     *
     * @param format {@code csv} or {@code xlsx}
     * @throws NotFoundException when it is another
     */
    public Response answer(String format, Source<T> source) {
        var first = source.page(request(1));
        return switch (format) {
            case "csv" ->
                file("text/csv; charset=UTF-8", "csv", out -> write(new CsvSheet(out, reader, zone), first, source));
            case "xlsx" ->
                file(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "xlsx",
                        out -> write(new XlsxSheet(out, name, zone), first, source));
            default -> throw new NotFoundException();
        };
    }

    private Response file(String type, String ending, StreamingOutput content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"")
                .build();
    }

    private void write(Sheet sheet, Page<T> first, Source<T> source) throws IOException {
        try (sheet) {
            sheet.header(columns.stream().map(Column::header).toList());
            var page = first;
            for (int number = 2; !page.content().isEmpty(); number++) {
                for (var row : page) {
                    sheet.row(columns.stream()
                            .map(column -> column.value().apply(row))
                            .toArray());
                }
                if (page.content().size() < AT_ONCE) {
                    break;
                }
                page = source.page(request(number));
            }
        }
    }

    private static PageRequest request(int number) {
        return PageRequest.ofPage(number, AT_ONCE, false);
    }

    /** A table that is written from the top. */
    interface Sheet extends AutoCloseable {

        /** The first line. */
        void header(List<String> names) throws IOException;

        /** The next line. */
        void row(Object... cells) throws IOException;

        @Override
        void close() throws IOException;
    }
}
