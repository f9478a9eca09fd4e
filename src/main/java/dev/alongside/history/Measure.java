package dev.alongside.history;

import dev.alongside.support.InvalidText;
import dev.alongside.support.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A business impact in figures, as far as they are known.
 *
 * @param number how much it was, in the unit
 * @param unit of all three figures, for example "days"; empty for none
 * @param before what it was before, in the unit
 * @param after what it became, in the unit
 */
public record Measure(
        @Nullable ImpactKind kind,
        @Nullable BigDecimal number,
        String unit,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {

    /** UTF-16 units that a unit may have. */
    public static final int UNIT = 40;

    /** Digits that a figure keeps after its point. */
    public static final int DECIMALS = 4;

    public static final Measure NONE = new Measure(null, null, "", null, null);

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    public Measure {
        number = plain(number);
        unit = Texts.optional(unit, UNIT);
        before = plain(before);
        after = plain(after);
    }

    /** The same number is always written the same, however the database or a person writes it. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) return null;
        if (number.abs().compareTo(LIMIT) >= 0) throw new InvalidText("A number has at most 15 digits");
        var short4 = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return short4.scale() < 0 ? short4.setScale(0) : short4;
    }
}
