package dev.alongside.browser;

import dev.alongside.DirectJdbc;
import dev.alongside.GivenPlans;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.live.Topics;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Acts whose words only one side may know, each word marked with a canary. */
final class HiddenActs {

    private final GivenPlans plans;
    private final ApplicationContext application;

    HiddenActs(ApplicationContext application) {
        this.application = application;
        this.plans = application.getBean(GivenPlans.class);
    }

    /** Every kind of text an owner can write, added, changed and taken away again in part. */
    void writeEverything(PersonId owner, PlanId plan, String canary) {
        plans.by(owner, () -> {
            var program =
                    get(Programs.class).add(plan, new ProgramDraft(canary + "-program", canary + "-role", null, null));
            get(Programs.class).edit(program, new ProgramDraft(canary + "-renamed", canary + "-role", null, null));
            var history = get(History.class);
            var win = history.add(plan, win(canary));
            win = history.edit(win, win(canary + "-again"));
            history.restore(history.remove(history.add(plan, win(canary + "-removed"))));
            var goals = get(Goals.class);
            var goal = goals.propose(plan, goal(canary));
            goal = goals.edit(goal, goal(canary + "-again"));
            goals.remove(goals.propose(plan, goal(canary + "-removed")));
            var links = get(Links.class);
            links.changeHow(links.link(plan, LinkDraft.of(win.id(), "scope", canary + "-how")), canary + "-how-again");
            links.unlink(links.link(plan, LinkDraft.of(goal.id(), "craft", canary + "-how")));
            return plan;
        });
        stand(owner, plan, canary);
    }

    void writeAndRemove(PersonId owner, PlanId plan, String canary) {
        plans.by(owner, () -> {
            var history = get(History.class);
            history.remove(history.add(plan, win(canary)));
            history.edit(history.add(plan, win(canary)), new WinDraft("Kept", LocalDate.now(), null, "", List.of()));
            var goals = get(Goals.class);
            goals.remove(goals.propose(plan, goal(canary)));
            var programs = get(Programs.class);
            return programs.remove(programs.add(plan, new ProgramDraft(canary, canary, null, null)));
        });
        stand(owner, plan, canary);
    }

    /** A standing with a note on every attribute, set, changed, and one cleared. */
    void stand(PersonId person, PlanId plan, String canary) {
        plans.by(person, () -> {
            var standings = get(Standings.class);
            var scope = standings.set(plan, "scope", Optional.empty(), StandingKind.UNCLEAR, canary + "-note");
            standings.set(plan, "scope", Optional.of(scope), StandingKind.GAP, canary + "-note-again");
            standings.clear(standings.set(plan, "craft", Optional.empty(), StandingKind.MEETING, canary));
            return plan;
        });
    }

    /** What a bug would do: the partner's hidden standings are shown, and everybody is told to look. */
    void leakStandings(PlanId plan) {
        var jdbc = get(DirectJdbc.class);
        jdbc.sql("update standing set shown_in = partnership where plan = ?")
                .param(plan.value())
                .update();
        jdbc.sql("""
                insert into shown_view (partnership, side, shown_at)
                select id, 'PARTNER', utc_timestamp(6) from partnership where current_plan = ?
                """).param(plan.value()).update();
        get(Topics.class).publish(plan, new PlanChanged(plan, 0));
    }

    private <T> T get(Class<T> bean) {
        return application.getBean(bean);
    }

    private static WinDraft win(String canary) {
        var evidence = new Evidence("https://example.com/" + canary, canary + "-evidence");
        return new WinDraft(canary + "-title", LocalDate.now(), null, canary + "-impact", List.of(evidence));
    }

    private static GoalDraft goal(String canary) {
        return new GoalDraft("", canary + "-goal", null, canary + "-outcome", canary + "-impact", null);
    }
}
