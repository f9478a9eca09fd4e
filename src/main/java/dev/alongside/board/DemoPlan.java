package dev.alongside.board;

import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Program;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Tomas writes about himself: his programs, wins and goals, and how he sees each attribute. */
@Component
@Profile("demo")
class DemoPlan {

    private final Plans plans;
    private final Matrices matrices;
    private final Programs programs;
    private final History history;
    private final Goals goals;
    private final Links links;
    private final Standings standings;
    private final LocalDate today;

    DemoPlan(
            Plans plans,
            Matrices matrices,
            Programs programs,
            History history,
            Goals goals,
            Links links,
            Standings standings,
            Clock clock) {
        this.plans = plans;
        this.matrices = matrices;
        this.programs = programs;
        this.history = history;
        this.goals = goals;
        this.links = links;
        this.standings = standings;
        this.today = LocalDate.now(clock);
    }

    PlanId write() {
        var edition = matrices.current().getFirst();
        var cycle = "Spring %d cycle".formatted(today.plusMonths(4).getYear());
        var plan = plans.make(new PlanDraft(edition.id(), "t3", "t4", cycle)).id();
        var running = DemoProgram.ofTomas().stream()
                .map(program -> programs.add(plan, program.draft(today)))
                .toList();
        DemoWin.ofTomas().forEach(win -> add(plan, running, win));
        DemoGoal.ofTomas().forEach(goal -> propose(plan, running.getFirst(), goal));
        Map.of(
                        "technical-judgement", StandingKind.EXCEEDING,
                        "program-leadership", StandingKind.EXCEEDING,
                        "stakeholder-influence", StandingKind.UNCLEAR,
                        "business-impact", StandingKind.EXCEEDING,
                        "organisation-building", StandingKind.UNCLEAR)
                .forEach((attribute, kind) -> standings.set(plan, attribute, Optional.empty(), kind, ""));
        return plan;
    }

    private void add(PlanId plan, List<Program> running, DemoWin win) {
        var day = win.day(today);
        var program = running.get(win.program()).id();
        var draft = new WinDraft(win.title(), day, program, win.impact(), win.measure(), win.vouch(), List.of());
        var added = history.add(plan, draft);
        win.speaksTo().forEach(link -> links.link(plan, link.from(added.id())));
    }

    private void propose(PlanId plan, Program program, DemoGoal goal) {
        var due = goal.due(today);
        var draft = new GoalDraft(goal.mark(), goal.title(), program.id(), goal.outcome(), goal.impact(), due);
        var proposed = goals.propose(plan, draft);
        goal.speaksTo().forEach(link -> links.link(plan, link.from(proposed.id())));
    }
}
