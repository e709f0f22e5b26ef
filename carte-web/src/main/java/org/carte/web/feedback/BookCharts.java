package org.carte.web.feedback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts bar charts under the table of the first sheet of a workbook. The library that writes our workbooks knows no
 * charts, and the one that does is thirty times as large; a chart is two small parts beside the sheet.
 */
final class BookCharts {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private static final int HEIGHT = 20;
    private static final int BELOW = 8;

    private final String sheet;
    private final int below;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder frames = new StringBuilder();
    private int charts;

    /** @param rows of the table, below its head; names stand in the first column */
    BookCharts(String sheet, int rows) {
        this.sheet = "'" + sheet.replace("'", "''") + "'";
        below = rows + BELOW;
    }

    /**
     * One more chart, below the others.
     *
     * @param rows of the table that are drawn, counted from 1; none for no chart
     * @param first the first column of numbers, counted from 0
     * @param colours of this and the columns after it: without, only some readers would think of any. Several columns are
     *     parts of a whole.
     */
    BookCharts add(String title, List<Integer> rows, int first, List<String> colours) {
        if (rows.isEmpty()) {
            return this;
        }
        charts++;
        var series = new StringBuilder();
        for (int order = 0; order < colours.size(); order++) {
            series.append(series(rows, first + order, order, colours.get(order)));
        }
        parts.put("xl/charts/chart" + charts + ".xml", chart(title, series, colours.size() > 1));
        frames.append(frame(below + (charts - 1) * (HEIGHT + 1)));
        return this;
    }

    /** The workbook with its charts. */
    byte[] into(byte[] workbook) {
        if (charts == 0) {
            return workbook;
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : read(workbook).entrySet()) {
                put(zip, part.getKey(), joined(part.getKey(), part.getValue()));
            }
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(UTF_8));
            }
            put(zip, "xl/drawings/drawing1.xml", drawing().getBytes(UTF_8));
            put(zip, "xl/drawings/_rels/drawing1.xml.rels", chartLinks().getBytes(UTF_8));
            put(
                    zip,
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    link("drawing", "../drawings/drawing1.xml", 1).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** By way of a file: a workbook says the size of its parts at its end, where a stream does not look. */
    private static Map<String, byte[]> read(byte[] workbook) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        var file = Files.createTempFile("carte", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private byte[] joined(String name, byte[] content) {
        if (name.equals("[Content_Types].xml")) {
            var types = new StringBuilder(type("drawings/drawing1", "drawing+xml"));
            for (int number = 1; number <= charts; number++) {
                types.append(type("charts/chart" + number, "drawingml.chart+xml"));
            }
            return new String(content, UTF_8)
                    .replace("</Types>", types + "</Types>")
                    .getBytes(UTF_8);
        }
        if (name.equals("xl/worksheets/sheet1.xml")) {
            var drawing = "<drawing xmlns:r=\"" + OFFICE + "\" r:id=\"rId1\"/></worksheet>";
            return new String(content, UTF_8).replace("</worksheet>", drawing).getBytes(UTF_8);
        }
        return content;
    }

    private static String type(String part, String what) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + what + "\"/>";
    }

    private String series(List<Integer> rows, int column, int order, String colour) {
        return """
                <c:ser><c:idx val="%1$d"/><c:order val="%1$d"/><c:tx><c:strRef><c:f>%2$s</c:f></c:strRef></c:tx>
                <c:spPr><a:solidFill><a:srgbClr val="%3$s"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>
                <c:cat><c:strRef><c:f>%4$s</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>%5$s</c:f></c:numRef></c:val></c:ser>"""
                .formatted(
                        order,
                        escape(sheet) + "!$" + letter(column) + "$1",
                        colour,
                        escape(cells(0, rows)),
                        escape(cells(column, rows)));
    }

    /** Cells of a column; rows that do not follow each other are named span by span. */
    private String cells(int column, List<Integer> rows) {
        var spans = new ArrayList<String>();
        for (int at = 0; at < rows.size(); ) {
            int end = at;
            while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
                end++;
            }
            spans.add(sheet + "!$" + letter(column) + "$" + (rows.get(at) + 1) + ":$" + letter(column) + "$"
                    + (rows.get(end) + 1));
            at = end + 1;
        }
        return spans.size() == 1 ? spans.get(0) : "(" + String.join(",", spans) + ")";
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }

    private static String chart(String title, CharSequence series, boolean shares) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <c:chartSpace xmlns:c="%1$schart" xmlns:a="%1$smain"><c:chart>
                <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>%2$s</a:t></a:r></a:p></c:rich></c:tx>
                <c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>
                <c:barChart><c:barDir val="bar"/><c:grouping val="%3$s"/><c:varyColors val="0"/>%4$s
                <c:gapWidth val="60"/>%5$s<c:axId val="1"/><c:axId val="2"/></c:barChart>
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>
                <c:axPos val="l"/><c:crossAx val="2"/></c:catAx>
                <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>%7$s<c:min val="0"/></c:scaling><c:delete val="0"/>
                <c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>
                </c:spPr></c:majorGridlines><c:crossAx val="1"/><c:crosses val="max"/></c:valAx>
                </c:plotArea>%6$s<c:plotVisOnly val="1"/></c:chart></c:chartSpace>"""
                .formatted(
                        DRAWING,
                        escape(title),
                        shares ? "percentStacked" : "clustered",
                        series,
                        shares ? "<c:overlap val=\"100\"/>" : "",
                        shares ? "<c:legend><c:legendPos val=\"b\"/></c:legend>" : "",
                        shares ? "" : "<c:max val=\"5\"/>");
    }

    private String frame(int row) {
        return """
                <xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%1$d</xdr:row>
                <xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff>
                <xdr:row>%2$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">
                <xdr:nvGraphicFramePr><xdr:cNvPr id="%3$d" name="Chart %4$d"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>
                <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>
                <a:graphicData uri="%5$schart"><c:chart xmlns:c="%5$schart" xmlns:r="%6$s" r:id="rId%4$d"/></a:graphicData>
                </a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"""
                .formatted(row, row + HEIGHT, charts + 1, charts, DRAWING, OFFICE);
    }

    private String drawing() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<xdr:wsDr xmlns:xdr=\"" + DRAWING
                + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING + "main\">" + frames + "</xdr:wsDr>";
    }

    private String chartLinks() {
        return link("chart", "../charts/chart%d.xml", charts);
    }

    private static String link(String type, String target, int count) {
        var links = new StringBuilder(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=")
                .append("\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int number = 1; number <= count; number++) {
            links.append("<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\""
                    + target.formatted(number) + "\"/>");
        }
        return links.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
