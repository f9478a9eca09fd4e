package dev.alongside.support;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and moments in words, in the time zone of the browser that looks at them. */
@Component
public class Dates {

    private static final DateTimeFormatter DAY = format("d MMMM");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMMM yyyy");
    private static final DateTimeFormatter SHORT = format("d MMM");
    private static final DateTimeFormatter SHORT_OF_YEAR = format("d MMM yyyy");
    private static final DateTimeFormatter MONTH = format("MMM yy");
    private static final DateTimeFormatter MONTH_OF_YEAR = format("MMM yyyy");
    private static final DateTimeFormatter WHOLE_DAY = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private final Clock clock;

    public Dates(Clock clock) {
        this.clock = clock;
    }

    /** "3 November", with the year when it is not this one. */
    public String day(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? DAY : DAY_OF_YEAR);
    }

    /** "3 Nov", with the year when it is not this one. */
    public String shortDay(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? SHORT : SHORT_OF_YEAR);
    }

    /** "Tuesday 3 November 2026". */
    public String wholeDay(LocalDate day) {
        return day.format(WHOLE_DAY);
    }

    public String day(Instant at) {
        return day(dayOf(at));
    }

    /** On which day that was where the reader is. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }

    /** "10:24". */
    public String time(Instant at) {
        return at.atZone(zone()).format(TIME);
    }

    /** "10:24" for today, else "3 November, 10:24". */
    public String moment(Instant at) {
        return dayOf(at).equals(today()) ? time(at) : day(at) + ", " + time(at);
    }

    /** "Apr 26". */
    public String month(LocalDate day) {
        return day.format(MONTH);
    }

    /** "Apr 2026". */
    public String monthOfYear(LocalDate day) {
        return day.format(MONTH_OF_YEAR);
    }

    /** "Apr 2026 – Jun 2026", "since Apr 2026", "from Apr 2027" where that is to come, "until Jun 2026"; empty without a day. */
    public String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) return monthOfYear(from) + " – " + monthOfYear(to);
        if (from != null) return (from.isAfter(today()) ? "from " : "since ") + monthOfYear(from);
        return to == null ? "" : "until " + monthOfYear(to);
    }

    /** Where the reader is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** The time of day where the reader is. */
    public LocalTime now() {
        return LocalTime.now(clock.withZone(zone()));
    }

    /** Of the browser whose window the running thread works for, UTC without one. */
    public ZoneId zone() {
        var ui = UI.getCurrent();
        if (ui == null) return ZoneOffset.UTC;
        var details = ui.getPage().getExtendedClientDetails();
        return details == null ? ZoneOffset.UTC : zone(details.getTimeZoneId());
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            // A browser may know zones that this JDK does not.
            return ZoneOffset.UTC;
        }
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
