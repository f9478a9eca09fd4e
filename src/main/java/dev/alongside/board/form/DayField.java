package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day, written so that nobody takes the month for the day. */
public final class DayField extends DatePicker {

    private static final String FORMAT = "d MMM yyyy";
    private static final String[] FORMATS = {"d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy"};
    private static final String[] OF_MONTHS = {"MMM yyyy", "MMMM yyyy", "yyyy-MM", "M/yyyy", "M.yyyy"};
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public DayField(String label) {
        this(label, FORMATS, "Write a day, for example 3 Nov 2026");
    }

    private DayField(String label, String[] formats, String whenNone) {
        super(label);
        setLocale(Locale.UK);
        var texts = new DatePickerI18n();
        texts.setDateFormats(FORMAT, formats);
        texts.setFirstDayOfWeek(1);
        texts.setBadInputErrorMessage(whenNone);
        setI18n(texts);
        setClearButtonVisible(true);
        // Opened while somebody types it takes the Tab key, and hides the rest of the form from screen readers.
        setAutoOpen(false);
    }

    /** For something whose month is enough, which stands for its first day. */
    public static DayField orMonth(String label) {
        var formats = Stream.of(FORMATS, OF_MONTHS).flatMap(Stream::of).toArray(String[]::new);
        return new DayField(label, formats, "Write a day or a month, for example 3 Nov 2026 or Nov 2026");
    }

    /** The days within this part of the screen in whose fields stands something that is none. */
    static Stream<DayField> unreadableIn(Component part) {
        return part instanceof DayField day
                ? Stream.of(day).filter(DayField::isInputUnparsable)
                : part.getChildren().flatMap(DayField::unreadableIn);
    }

    public static String words(@Nullable LocalDate day) {
        return day == null ? "" : day.format(WORDS);
    }
}
