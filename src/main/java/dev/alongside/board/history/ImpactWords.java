package dev.alongside.board.history;

import dev.alongside.board.form.MeasureWords;
import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import dev.alongside.history.Win;
import dev.alongside.support.InvalidText;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What more is said about the impact of a win, as typed. */
record ImpactWords(@Nullable ImpactKind kind, String number, String unit, String before, String after, String vouch) {

    static final ImpactWords NOTHING = new ImpactWords(null, "", "", "", "", "");

    static ImpactWords of(Win win) {
        var measure = win.measure();
        return new ImpactWords(
                measure.kind(),
                typed(measure.number()),
                measure.unit(),
                typed(measure.before()),
                typed(measure.after()),
                win.vouch());
    }

    Measure measure() {
        return new Measure(kind, number(number), unit, number(before), number(after));
    }

    /** All figures in one line. */
    String figures() {
        var change = before.isBlank() && after.isBlank() ? "" : before + " → " + after;
        return Stream.of(kind == null ? "" : MeasureWords.word(kind), number, change, unit)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Null when nothing is typed; thousands may be set apart, and a comma may stand for the point. */
    static @Nullable BigDecimal number(String typed) {
        var plain = typed.replaceAll("[\\s\\u00A0'’]", "").replace('−', '-');
        if (plain.isEmpty()) return null;
        if (plain.matches("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?")) plain = plain.replace(",", "");
        plain = plain.replace(',', '.');
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new InvalidText("Write a number, like 1200 or 0.5, and what it counts as the unit");
        }
        var number = new BigDecimal(plain);
        if (number.stripTrailingZeros().scale() > Measure.DECIMALS)
            throw new InvalidText(
                    "%d decimals fit. Write it in a smaller unit, for example per million".formatted(Measure.DECIMALS));
        return number;
    }

    /** How it was understood, where that is not what stands there. */
    static String understood(String typed) {
        try {
            var number = number(typed);
            if (number == null) return "";
            var plain = number.toPlainString();
            // In half of Europe the point sets thousands apart.
            if (plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}"))
                return "Understood as %s, not as %s"
                        .formatted(number.stripTrailingZeros().toPlainString(), plain.replace(".", ""));
            return plain.equals(typed.strip()) ? "" : "Understood as " + plain;
        } catch (InvalidText wrong) {
            return "";
        }
    }

    private static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
