package dev.alongside.board;

import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.matrix.Matrices;
import dev.alongside.people.PersonId;
import dev.alongside.people.Role;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tomas and Mira some weeks into their plan, told through the services that everyone uses, all of it or nothing. */
@Component
@Profile("demo")
@Order(3)
class DemoStory implements ApplicationRunner {

    private final Plans plans;
    private final Sharing sharing;
    private final Matrices matrices;
    private final Programs programs;
    private final History history;
    private final Goals goals;
    private final Links links;
    private final Standings standings;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoStory(
            Plans plans,
            Sharing sharing,
            Matrices matrices,
            Programs programs,
            History history,
            Goals goals,
            Links links,
            Standings standings,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.sharing = sharing;
        this.matrices = matrices;
        this.programs = programs;
        this.history = history;
        this.goals = goals;
        this.links = links;
        this.standings = standings;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> tell(person("tomas"), person("mira")));
    }

    private void tell(PersonId tomas, PersonId mira) {
        if (has(tomas)) return;
        var plan = as(tomas, Role.TPM, () -> write(mira));
        as(mira, Role.MANAGER, () -> answer(plan));
        as(tomas, Role.TPM, () -> {
            standings.show(plan);
            return plan;
        });
    }

    private PlanId write(PersonId mira) {
        var edition = matrices.current().getFirst();
        var cycle = "Spring %d cycle".formatted(today.plusMonths(4).getYear());
        var plan = plans.make(new PlanDraft(edition.id(), "t3", "t4", cycle)).id();
        var running = List.of("Alpha", "Checkout renewal", "Operations review", "EU residency").stream()
                .map(name -> programs.add(plan, new ProgramDraft(name, "Lead TPM", today.minusMonths(20), null)))
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
        sharing.share(plan, mira);
        return plan;
    }

    private void add(PlanId plan, List<Program> running, DemoWin win) {
        var day = today.minusMonths(win.monthsAgo()).withDayOfMonth(1);
        var program = running.get(win.program()).id();
        var added = history.add(plan, new WinDraft(win.title(), day, program, win.impact(), List.of()));
        for (int at = 0; at < win.speaksTo().size(); at += 2) {
            links.link(
                    plan,
                    LinkDraft.of(
                            added.id(), win.speaksTo().get(at), win.speaksTo().get(at + 1)));
        }
    }

    private void propose(PlanId plan, Program program, DemoGoal goal) {
        var due = today.plusMonths(goal.monthsAhead() + 1).withDayOfMonth(1).minusDays(1);
        var draft = new GoalDraft(goal.mark(), goal.title(), program.id(), goal.outcome(), goal.impact(), due);
        var proposed = goals.propose(plan, draft);
        for (int at = 0; at < goal.speaksTo().size(); at += 2) {
            links.link(
                    plan,
                    LinkDraft.of(
                            proposed.id(),
                            goal.speaksTo().get(at),
                            goal.speaksTo().get(at + 1)));
        }
    }

    private PlanId answer(PlanId plan) {
        var agreed = DemoGoal.ofTomas().stream()
                .filter(DemoGoal::agreed)
                .map(DemoGoal::mark)
                .toList();
        goals.read(plan).goals().stream()
                .filter(goal -> agreed.contains(goal.mark()))
                .forEach(goals::agree);
        Map.of(
                        "technical-judgement", StandingKind.MEETING,
                        "program-leadership", StandingKind.EXCEEDING,
                        "stakeholder-influence", StandingKind.UNCLEAR,
                        "business-impact", StandingKind.MEETING,
                        "organisation-building", StandingKind.GAP)
                .forEach((attribute, kind) -> standings.set(plan, attribute, Optional.empty(), kind, ""));
        standings.show(plan);
        return plan;
    }

    private PersonId person(String signInName) {
        return new PersonId(jdbc.sql("select id from person where sign_in_name = ?")
                .param(signInName)
                .query(UUID.class)
                .single());
    }

    private boolean has(PersonId owner) {
        return jdbc.sql("select count(*) from plan where owner = ?")
                        .param(owner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The services ask who is there; here it is the person of the story. */
    private static PlanId as(PersonId person, Role role, Supplier<PlanId> chapter) {
        try {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(SignedInPerson.authentication(person, Set.of(role))));
            return chapter.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
