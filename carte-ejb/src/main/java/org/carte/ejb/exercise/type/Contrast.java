package org.carte.ejb.exercise.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carte.ejb.exercise.ExerciseType;
import org.carte.ejb.exercise.Piece;
import org.carte.ejb.exercise.shape.ByName;
import org.carte.ejb.exercise.shape.Fields;
import org.carte.ejb.exercise.shape.Reading;
import org.carte.ejb.exercise.shape.Text;
import org.carte.ejb.exercise.shape.Tree;
import org.carte.ejb.exercise.shape.Whole;

/** Oneself and the nearest others, criterion by criterion, and the one thing that only oneself does. */
@ApplicationScoped
public class Contrast implements ExerciseType {

    private static final String ME = "me";
    private static final String ROWS = "rows";
    private static final String CELLS = "cells";
    private static final String CRITERIA = "criteria";
    private static final String ONLY_ME = "onlyMe";

    @Override
    public String code() {
        return "CONTRAST";
    }

    @Override
    public Fields config() {
        return Things.asked().needs(CRITERIA, Things.listed(1, 8)).needs("others", new Whole(1, 5));
    }

    @Override
    public Map<String, Object> begin() {
        return Map.of("others", 3);
    }

    /** A row for oneself, {@code me}, and one for each other, {@code other1}: a name and a cell a criterion. */
    @Override
    public Fields payload(Tree config) {
        var cells = ByName.of(config.ids(CRITERIA), Text.upTo(200));
        var row = Fields.none().may("name", Text.upTo(80)).may(CELLS, cells);
        return Fields.none()
                .may(ROWS, ByName.of(config == Tree.UNWRITTEN ? null : rows(config), row))
                .may(ONLY_ME, Text.upTo(280));
    }

    /** One's own row, one other to compare with, and the line. */
    @Override
    public void complete(Tree config, Tree payload, Reading reading) {
        config.ids(CRITERIA).stream()
                .filter(criterion -> cell(payload, ME, criterion).isEmpty())
                .forEach(criterion -> reading.wrong(path(criterion), Reading.MISSING));
        if (rows(config).stream()
                .skip(1)
                .allMatch(other -> payload.in(ROWS).in(other).text("name").isEmpty())) {
            reading.wrong(ROWS + ".other1.name", Reading.MISSING);
        }
        if (payload.text(ONLY_ME).isEmpty()) {
            reading.wrong(ONLY_ME, Reading.MISSING);
        }
    }

    /** The line, and what was said of oneself; the others are not for the room to read. */
    @Override
    public List<String> summarise(Tree config, Tree payload, Locale reader) {
        return Stream.concat(
                        Stream.of(payload.text(ONLY_ME)).filter(line -> !line.isEmpty()),
                        Things.lines(
                                config.labels(CRITERIA), payload.in(ROWS).in(ME).in(CELLS), reader)
                                .stream())
                .toList();
    }

    @Override
    public List<Piece> offers(Tree config, Tree payload) {
        return Offers.pieces(Stream.concat(
                Stream.of(new Piece(ONLY_ME, payload.text(ONLY_ME))),
                config.ids(CRITERIA).stream()
                        .map(criterion -> new Piece(path(criterion), cell(payload, ME, criterion)))));
    }

    /** The line, and each cell of one's own row. */
    @Override
    public List<String> sources(Tree config) {
        return Stream.concat(Stream.of(ONLY_ME), config.ids(CRITERIA).stream().map(Contrast::path))
                .toList();
    }

    private static String path(String criterion) {
        return ROWS + "." + ME + "." + CELLS + "." + criterion;
    }

    private static String cell(Tree payload, String row, String criterion) {
        return payload.in(ROWS).in(row).in(CELLS).text(criterion);
    }

    private static List<String> rows(Tree config) {
        return Stream.concat(
                        Stream.of(ME),
                        IntStream.rangeClosed(1, config.number("others", 1)).mapToObj(at -> "other" + at))
                .collect(Collectors.toList());
    }
}
