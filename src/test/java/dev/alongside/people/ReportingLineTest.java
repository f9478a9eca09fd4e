package dev.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportingLineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final PersonId tomas = PersonId.create();
    private final PersonId mira = PersonId.create();
    private final PersonId ben = PersonId.create();

    @Test
    void nobody_reports_to_themselves() {
        assertThatThrownBy(() -> line(tomas, tomas, MONDAY, null)).isInstanceOf(ManagesOneself.class);
    }

    @Test
    void a_line_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> line(tomas, mira, MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(LineEndsBeforeItStarts.class);
    }

    @Test
    void both_days_belong_to_a_line() {
        var line = line(tomas, mira, MONDAY, MONDAY);

        assertThat(line.covers(MONDAY)).isTrue();
        assertThat(line.covers(MONDAY.plusDays(1))).isFalse();
        assertThat(line.covers(MONDAY.minusDays(1))).isFalse();
    }

    @Test
    void two_managers_on_one_day_overlap() {
        var organisation = new Organisation(List.of(line(tomas, mira, MONDAY, null)));

        assertThat(organisation.overlaps(line(tomas, ben, MONDAY.minusDays(9), MONDAY)))
                .isTrue();
    }

    @Test
    void one_manager_may_follow_another_on_the_next_day() {
        var organisation = new Organisation(List.of(line(tomas, mira, MONDAY, MONDAY.plusDays(4))));

        assertThat(organisation.overlaps(line(tomas, ben, MONDAY.plusDays(5), null)))
                .isFalse();
        assertThat(organisation.overlaps(line(tomas, ben, MONDAY.minusDays(5), MONDAY.minusDays(1))))
                .isFalse();
    }

    @Test
    void a_circle_over_three_people_is_found() {
        var organisation = new Organisation(List.of(line(tomas, mira, MONDAY, null), line(mira, ben, MONDAY, null)));

        assertThat(organisation.closesCircle(line(ben, tomas, MONDAY.plusDays(30), null)))
                .isTrue();
    }

    @Test
    void people_may_change_sides_when_no_day_has_both() {
        var organisation = new Organisation(List.of(
                line(tomas, mira, MONDAY, MONDAY.plusDays(4)),
                line(mira, ben, MONDAY.plusDays(5), MONDAY.plusDays(9))));

        assertThat(organisation.closesCircle(line(ben, tomas, MONDAY, MONDAY.plusDays(9))))
                .isFalse();
    }

    private static ReportingLine line(PersonId report, PersonId manager, LocalDate from, @Nullable LocalDate to) {
        return ReportingLine.start(report, manager, from, to);
    }
}
