package org.carte.web.feedback;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.carte.ejb.feedback.Band;
import org.carte.ejb.feedback.Trend;
import org.carte.web.shared.Words;

/** Numbers of results as a page says them, in one language; what it takes is made once a page, not once a cell. */
final class ResultWords {

    private static final String NONE = "–";

    private final Locale locale;
    private final NumberFormat tenths;
    private final NumberFormat hundredths;
    private final NumberFormat percents;
    private final DateTimeFormatter days;
    private final Map<Band, String> bands = new EnumMap<>(Band.class);

    ResultWords(Locale locale) {
        this.locale = locale;
        tenths = decimals(locale, 1);
        hundredths = decimals(locale, 2);
        percents = NumberFormat.getPercentInstance(locale);
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    Locale locale() {
        return locale;
    }

    /** With one digit after the point; nothing for no mean. */
    String tenths(Double mean) {
        return mean == null ? "" : tenths.format(mean);
    }

    /** With one digit after the point, or two where the second says something. */
    String hundredths(Double mean) {
        return mean == null ? "" : hundredths.format(mean);
    }

    /** From 0 to 1. */
    String percent(double share) {
        return percents.format(share);
    }

    /** Always with its sign. */
    String score(double score) {
        return new DecimalFormat("+0;-0", DecimalFormatSymbols.getInstance(locale)).format(score);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String band(Band band) {
        return band == null ? NONE : bands.computeIfAbsent(band, known -> Words.of(locale, "feedback.band." + known));
    }

    String trend(Trend trend) {
        return trend == null ? NONE : Words.of(locale, "feedback.trend." + trend);
    }

    private static NumberFormat decimals(Locale locale, int most) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(most);
        return format;
    }
}
