package dev.alongside.board.form;

import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the board says an impact in figures, as "Time: 19 → 5 days". */
public final class MeasureWords {

    private MeasureWords() {}

    /** Empty when there is none. */
    public static String of(Measure measure) {
        var kind = measure.kind() == null ? "" : word(measure.kind());
        var figures = figures(measure);
        return Stream.of(kind, figures).filter(words -> !words.isEmpty()).collect(Collectors.joining(": "));
    }

    public static String word(ImpactKind kind) {
        return switch (kind) {
            case REVENUE -> "Revenue";
            case COST -> "Cost";
            case TIME -> "Time";
            case RISK -> "Risk";
            case QUALITY -> "Quality";
            case CUSTOMERS -> "Customers";
            case PEOPLE -> "People";
        };
    }

    private static String figures(Measure measure) {
        var change = change(measure.before(), measure.after());
        if (measure.number() == null) return change.isEmpty() ? measure.unit() : with(change, measure.unit());
        var number = with(number(measure.number()), measure.unit());
        return change.isEmpty() ? number : "%s (%s)".formatted(number, change);
    }

    private static String change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before != null && after != null) return number(before) + " → " + number(after);
        if (before != null) return "before " + number(before);
        return after == null ? "" : "now " + number(after);
    }

    private static String with(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
