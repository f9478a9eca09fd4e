package dev.alongside.board.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.Rows;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What happened, day by day, as days are where the reader is. */
final class Days extends Composite<Div> {

    private final Dates dates;
    private final Rows<DayOfLines, DaySection> days;

    Days(Dates dates) {
        this.dates = dates;
        getContent().addClassName("days");
        days = new Rows<>(getContent(), DayOfLines::day, () -> new DaySection(dates), DaySection::show);
    }

    /** @param lines newest first */
    void show(List<ActivityLine> lines) {
        var byDay = lines.stream().collect(groupingBy(line -> dates.dayOf(line.at()), LinkedHashMap::new, toList()));
        days.show(byDay.entrySet().stream()
                .map(day -> new DayOfLines(day.getKey(), title(day.getKey()), day.getValue()))
                .toList());
    }

    /** Marks those that the other side has just done. */
    void mark(List<ActivityLine> lines, Changes changes) {
        lines.stream()
                .filter(line -> changes.wrote(line.number()))
                .flatMap(line -> find(line).stream())
                .forEach(row -> row.justHappened(changes));
    }

    Optional<ActivityRow> find(ActivityLine line) {
        return days.find(dates.dayOf(line.at())).flatMap(day -> day.find(line));
    }

    private String title(LocalDate day) {
        return day.equals(dates.today()) ? "Today" : dates.day(day);
    }
}
