package dev.alongside.board;

import dev.alongside.board.ribbon.Timeline;
import dev.alongside.board.ribbon.TimelineGoal;
import dev.alongside.board.ribbon.TimelineProgram;
import dev.alongside.board.ribbon.TimelineWin;
import dev.alongside.crossref.GoalBehind;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.LinkId;
import dev.alongside.crossref.WinBehind;
import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Tomas of the example did and aims for, around a given day, and to which attributes it speaks. */
record ExampleEvidence(LocalDate today, PlanId plan, Map<DemoWin, WinId> wins, Map<DemoGoal, GoalId> goals) {

    static ExampleEvidence on(LocalDate today, PlanId plan) {
        return new ExampleEvidence(
                today,
                plan,
                DemoWin.ofTomas().stream().collect(Collectors.toMap(Function.identity(), win -> new WinId(Id.next()))),
                DemoGoal.ofTomas().stream()
                        .collect(Collectors.toMap(Function.identity(), goal -> new GoalId(Id.next()))));
    }

    Timeline timeline() {
        return new Timeline(
                List.of(program("Alpha", 14), program("Operations review", 7)),
                DemoWin.ofTomas().stream()
                        .map(win -> new TimelineWin(id(win), win.title(), day(win)))
                        .toList(),
                DemoGoal.ofTomas().stream()
                        .map(goal -> new TimelineGoal(id(goal), goal.mark(), goal.title(), due(goal), status(goal)))
                        .toList());
    }

    List<WinBehind> wins(String attribute) {
        return DemoWin.ofTomas().stream()
                .flatMap(win -> win.speaksTo().stream()
                        .filter(link -> link.attribute().equals(attribute))
                        .map(link -> new WinBehind(made(link.from(id(win))), win.title(), day(win), "")))
                .toList();
    }

    List<GoalBehind> goals(String attribute) {
        return DemoGoal.ofTomas().stream()
                .flatMap(goal -> goal.speaksTo().stream()
                        .filter(link -> link.attribute().equals(attribute))
                        .map(link -> new GoalBehind(
                                made(link.from(id(goal))), goal.mark(), goal.title(), due(goal), status(goal))))
                .toList();
    }

    private TimelineProgram program(String name, int monthsAgo) {
        return new TimelineProgram(new ProgramId(Id.next()), name, today.minusMonths(monthsAgo), null);
    }

    private Link made(LinkDraft draft) {
        return new Link(new LinkId(Id.next()), 1, plan, draft.attribute(), draft.win(), draft.goal(), draft.how());
    }

    private WinId id(DemoWin win) {
        return wins.getOrDefault(win, new WinId(Id.next()));
    }

    private GoalId id(DemoGoal goal) {
        return goals.getOrDefault(goal, new GoalId(Id.next()));
    }

    private LocalDate day(DemoWin win) {
        return win.day(today);
    }

    private LocalDate due(DemoGoal goal) {
        return goal.due(today);
    }

    private static GoalStatus status(DemoGoal goal) {
        return goal.agreed() ? GoalStatus.AGREED : GoalStatus.PROPOSED;
    }
}
