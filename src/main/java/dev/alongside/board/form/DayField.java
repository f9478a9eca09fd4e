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
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public DayField(String label) {
        super(label);
        setLocale(Locale.UK);
        var texts = new DatePickerI18n();
        texts.setDateFormats(FORMAT, "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy");
        texts.setFirstDayOfWeek(1);
        texts.setBadInputErrorMessage("Write a day, for example 3 Nov 2026");
        setI18n(texts);
        setClearButtonVisible(true);
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
