package dev.alongside.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Who manages whom, from a first day to a last one that both belong to it; without a last day it goes on. */
@Table("reporting_line")
public record ReportingLine(
        @Id ReportingLineId id,
        @Version long version,
        PersonId report,
        PersonId manager,
        LocalDate fromDay,
        @Nullable LocalDate toDay) {

    public ReportingLine {
        if (report.equals(manager)) throw new ManagesOneself();
        if (toDay != null && toDay.isBefore(fromDay)) throw new LineEndsBeforeItStarts();
    }

    static ReportingLine start(PersonId report, PersonId manager, LocalDate fromDay, @Nullable LocalDate toDay) {
        return new ReportingLine(ReportingLineId.create(), 0, report, manager, fromDay, toDay);
    }

    ReportingLine end(LocalDate lastDay) {
        return new ReportingLine(id, version, report, manager, fromDay, lastDay);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && !day.isAfter(lastDay());
    }

    /** The part of the line in which the other one is in force too. */
    Optional<ReportingLine> within(ReportingLine other) {
        var from = fromDay.isAfter(other.fromDay) ? fromDay : other.fromDay;
        var to = lastDay().isBefore(other.lastDay()) ? toDay : other.toDay;
        if (to != null && to.isBefore(from)) return Optional.empty();
        return Optional.of(new ReportingLine(id, version, report, manager, from, to));
    }

    private LocalDate lastDay() {
        return toDay == null ? LocalDate.MAX : toDay;
    }

    ReportingLine withVersion(long version) {
        return new ReportingLine(id, version, report, manager, fromDay, toDay);
    }
}
