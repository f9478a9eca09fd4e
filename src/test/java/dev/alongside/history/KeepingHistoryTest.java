package dev.alongside.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.NotAllowed;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The owner writes the history of a plan; whoever else may read it only reads. */
class KeepingHistoryTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);

    private final Given given;
    private final GivenPlans plansGiven;
    private final Plans plans;
    private final History history;
    private final Programs programs;
    private final PersonId tomas;
    private final PersonId mira;
    private final PlanId plan;

    KeepingHistoryTest(Given given, GivenPlans plansGiven, Plans plans, History history, Programs programs) {
        this.given = given;
        this.plansGiven = plansGiven;
        this.plans = plans;
        this.history = history;
        this.programs = programs;
        tomas = given.tpm("Tomas Rivera");
        mira = given.manager("Mira Okafor");
        plan = plansGiven.shared(tomas, mira);
    }

    @Test
    void a_win_is_read_as_it_was_written_by_both() {
        var program = by(tomas, () -> programs.add(plan, new ProgramDraft("Alpha", "Lead", DAY, null)));
        var evidence = List.of(
                new Evidence("https://wiki.example/b", ""), new Evidence("http://intranet/a?x=1#y", "Report “ä” 🙂"));
        var win = by(tomas, () -> history.add(plan, new WinDraft("Won", DAY, program.id(), "Less waiting", evidence)));

        for (var reader : new PersonId[] {tomas, mira}) {
            var page = by(reader, () -> history.read(plan));
            assertThat(page.wins()).containsExactly(win);
            assertThat(page.wins().getFirst().evidence()).isEqualTo(evidence);
            assertThat(page.programs()).containsExactly(program);
        }
    }

    @Test
    void the_depth_of_a_win_is_read_as_it_was_written() {
        var measure = new Measure(
                ImpactKind.COST, new BigDecimal("1200000.00"), "EUR", new BigDecimal("2.50"), new BigDecimal("-0.125"));
        var draft = new WinDraft("Won", DAY, null, "Cheaper", measure, "Lena Vogt", List.of());
        var win = by(tomas, () -> history.add(plan, draft));

        assertThat(by(mira, () -> history.read(plan)).wins()).containsExactly(win);
        assertThat(WinDraft.of(win)).isEqualTo(draft);
        assertThat(by(tomas, () -> history.edit(win, draft))).isEqualTo(win);
    }

    @Test
    void many_wins_are_added_in_one_act_with_a_line_for_each() {
        by(tomas, () -> history.addAll(plan, List.of(draft("One"), draft("Two"), draft("Three"))));

        assertThat(by(tomas, () -> plans.journalAfter(plan, 2)))
                .extracting(JournalLine::title)
                .containsExactly("One", "Two", "Three");
    }

    @Test
    void of_many_wins_none_is_added_when_one_is_refused_or_there_are_too_many() {
        var foreign = new WinDraft("Two", DAY, new ProgramId(UUID.randomUUID()), "", List.of());
        assertThatThrownBy(() -> by(tomas, () -> history.addAll(plan, List.of(draft("One"), foreign))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> by(tomas, () -> history.addAll(plan, Collections.nCopies(501, draft("One")))))
                .isInstanceOf(TooManyWins.class)
                .hasMessage("At most 500 wins can be added at once; these are 501. Add them in several parts");

        assertThat(by(tomas, () -> history.read(plan)).wins()).isEmpty();
    }

    @Test
    void each_act_is_one_journal_line() {
        var win = plansGiven.win(tomas, plan, "Won");
        var edited = by(tomas, () -> history.edit(win, draft("Won more")));
        var removed = by(tomas, () -> history.remove(edited));
        by(tomas, () -> history.restore(removed));

        assertThat(by(tomas, () -> plans.journalAfter(plan, 2)))
                .extracting(JournalLine::kind)
                .containsExactly("WIN_ADDED", "WIN_EDITED", "WIN_REMOVED", "WIN_RESTORED");
        assertThat(by(tomas, () -> history.read(plan)).wins())
                .extracting(Win::title)
                .containsExactly("Won more");
    }

    @Test
    void a_stale_edit_is_refused_with_the_newest() {
        var seen = plansGiven.win(tomas, plan, "Won");
        var newest = by(tomas, () -> history.edit(seen, draft("Won by the other window")));

        assertThatThrownBy(() -> by(tomas, () -> history.edit(seen, draft("Won by this window"))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        stale -> assertThat(stale.newest()).isEqualTo(newest));
        assertThat(by(tomas, () -> history.read(plan)).wins()).containsExactly(newest);
    }

    @Test
    void the_partner_changes_nothing() {
        var win = plansGiven.win(tomas, plan, "Won");

        assertThatThrownBy(() -> plansGiven.win(mira, plan, "Hers")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> by(mira, () -> history.edit(win, draft("Hers"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> by(mira, () -> history.remove(win))).isInstanceOf(NotAllowed.class);
        assertThat(by(tomas, () -> history.read(plan)).wins()).containsExactly(win);
    }

    @Test
    void a_win_is_not_filed_to_a_program_of_another_plan() {
        var noor = given.tpm("Noor Haddad");
        var hers = plansGiven.plan(noor);
        var program = by(noor, () -> programs.add(hers, new ProgramDraft("Secret", "", null, null)));

        assertThatThrownBy(() ->
                        by(tomas, () -> history.add(plan, new WinDraft("Won", DAY, program.id(), "", List.of()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_removed_program_leaves_its_wins_and_comes_back_to_them() {
        var program = by(tomas, () -> programs.add(plan, new ProgramDraft("Alpha", "", null, null)));
        by(tomas, () -> history.add(plan, new WinDraft("Won", DAY, program.id(), "", List.of())));

        var removed = by(tomas, () -> programs.remove(program));
        var without = by(tomas, () -> history.read(plan));
        assertThat(without.programs()).isEmpty();
        assertThat(without.findProgram(without.wins().getFirst().program())).isEmpty();

        by(tomas, () -> programs.restore(removed));
        var with = by(tomas, () -> history.read(plan));
        assertThat(with.findProgram(with.wins().getFirst().program())).isPresent();
    }

    private static WinDraft draft(String title) {
        return new WinDraft(title, DAY, null, "", List.of());
    }

    private <T> T by(PersonId person, Supplier<T> act) {
        return plansGiven.by(person, act);
    }
}
