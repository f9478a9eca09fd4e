package dev.alongside.people;

import java.util.List;

/** All reporting lines together, and whether one more fits. */
record Organisation(List<ReportingLine> lines) {

    /** Whether the report has a manager already on some day of the line. */
    boolean overlaps(ReportingLine added) {
        return above(added.report(), added).stream().findAny().isPresent();
    }

    /** Whether on some day of the line its manager would report to its report, directly or through others. */
    boolean closesCircle(ReportingLine added) {
        return leadsTo(added.report(), added.manager(), added);
    }

    private boolean leadsTo(PersonId goal, PersonId from, ReportingLine days) {
        return above(from, days).stream()
                .anyMatch(line -> line.manager().equals(goal) || leadsTo(goal, line.manager(), line));
    }

    private List<ReportingLine> above(PersonId person, ReportingLine days) {
        return lines.stream()
                .filter(line -> line.report().equals(person))
                .flatMap(line -> line.within(days).stream())
                .toList();
    }
}
