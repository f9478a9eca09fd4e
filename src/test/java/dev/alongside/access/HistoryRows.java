package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.OWNER_ALONE;

import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.HistoryChange;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.support.ChangedMeanwhile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Programs and wins. */
record HistoryRows(History history, Programs programs) {

    private static final String WIN_ON_BOARD = "select 1 from win where id = ? and title = ? and removed_at is null";
    private static final String PROGRAM_ON_BOARD =
            "select 1 from program where id = ? and name = ? and removed_at is null";

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        var rows = new HistoryRows(application.getBean(History.class), application.getBean(Programs.class));
        return Stream.concat(rows.wins(), rows.runningPrograms());
    }

    static Win win(Scenario plan) {
        return plan.asOwner(History.class, history -> history.add(plan.plan(), win("Cut over billing")));
    }

    private static WinDraft win(String title) {
        var evidence = new Evidence("https://wiki.example.com/billing", "Report");
        return new WinDraft(title, LocalDate.of(2026, 3, 1), null, "No lost invoice", List.of(evidence));
    }

    static Program program(Scenario plan) {
        return plan.asOwner(Programs.class, programs -> programs.add(plan.plan(), program("Billing")));
    }

    private static ProgramDraft program(String name) {
        return new ProgramDraft(name, "Lead", LocalDate.of(2025, 9, 1), null);
    }

    private Stream<AccessRow<?, ?>> wins() {
        return Stream.of(
                new AccessRow<>(
                        "History.read",
                        BOTH_SIDES,
                        HistoryRows::win,
                        (plan, win) -> history.read(plan.plan()),
                        (plan, win, page) -> page.wins().contains(win)),
                new AccessRow<>(
                        "History.add",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> history.add(id, win("Halved the time to close")),
                        (plan, id, win) -> plan.has(WIN_ON_BOARD, win.id(), "Halved the time to close")
                                && plan.has("select 1 from evidence where win = ?", win.id())
                                && plan.hasNewest(HistoryChange.WIN_ADDED)),
                new AccessRow<>(
                        "History.addAll",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> history.addAll(id, List.of(win("Closed a site"), win("Opened a site"))),
                        (plan, id, wins) ->
                                plan.has(WIN_ON_BOARD, wins.getFirst().id(), "Closed a site")
                                        && plan.has(WIN_ON_BOARD, wins.getLast().id(), "Opened a site")
                                        && plan.hasNewest(HistoryChange.WIN_ADDED)),
                new AccessRow<>(
                        "History.edit",
                        OWNER_ALONE,
                        HistoryRows::win,
                        (plan, win) -> history.edit(win, win("Cut over all billing")),
                        (plan, win, edited) -> plan.has(WIN_ON_BOARD, win.id(), "Cut over all billing")
                                && plan.hasNewest(HistoryChange.WIN_EDITED)),
                new AccessRow<>(
                        "History.remove",
                        OWNER_ALONE,
                        HistoryRows::win,
                        (plan, win) -> history.remove(win),
                        (plan, win, removed) -> !plan.has(WIN_ON_BOARD, win.id(), win.title())
                                && plan.hasNewest(HistoryChange.WIN_REMOVED)),
                new AccessRow<>(
                        "History.edit, of one that was removed",
                        OWNER_ALONE.butNotIn(Set.of(PlanState.values()), ChangedMeanwhile.class),
                        plan -> plan.asOwner(History.class, history -> history.remove(win(plan))),
                        (plan, win) -> history.edit(win, win("Cut over all billing")),
                        (plan, win, edited) -> false),
                new AccessRow<>(
                        "History.restore",
                        OWNER_ALONE,
                        plan -> plan.asOwner(History.class, history -> history.remove(win(plan))),
                        (plan, win) -> history.restore(win),
                        (plan, win, restored) -> plan.has(WIN_ON_BOARD, win.id(), win.title())
                                && plan.hasNewest(HistoryChange.WIN_RESTORED)));
    }

    private Stream<AccessRow<?, ?>> runningPrograms() {
        return Stream.of(
                new AccessRow<>(
                        "Programs.add",
                        OWNER_ALONE,
                        Scenario::plan,
                        (plan, id) -> programs.add(id, program("Payroll")),
                        (plan, id, program) -> plan.has(PROGRAM_ON_BOARD, program.id(), "Payroll")
                                && plan.hasNewest(HistoryChange.PROGRAM_ADDED)),
                new AccessRow<>(
                        "Programs.edit",
                        OWNER_ALONE,
                        HistoryRows::program,
                        (plan, program) -> programs.edit(program, program("Billing, all of it")),
                        (plan, program, edited) -> plan.has(PROGRAM_ON_BOARD, program.id(), "Billing, all of it")
                                && plan.hasNewest(HistoryChange.PROGRAM_EDITED)),
                new AccessRow<>(
                        "Programs.remove",
                        OWNER_ALONE,
                        HistoryRows::program,
                        (plan, program) -> programs.remove(program),
                        (plan, program, removed) -> !plan.has(PROGRAM_ON_BOARD, program.id(), program.name())
                                && plan.hasNewest(HistoryChange.PROGRAM_REMOVED)),
                new AccessRow<>(
                        "Programs.restore",
                        OWNER_ALONE,
                        plan -> plan.asOwner(Programs.class, programs -> programs.remove(program(plan))),
                        (plan, program) -> programs.restore(program),
                        (plan, program, restored) -> plan.has(PROGRAM_ON_BOARD, program.id(), program.name())
                                && plan.hasNewest(HistoryChange.PROGRAM_RESTORED)));
    }
}
