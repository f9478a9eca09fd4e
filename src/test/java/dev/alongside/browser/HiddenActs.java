package dev.alongside.browser;

import dev.alongside.DirectJdbc;
import dev.alongside.GivenPlans;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.Standing;
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
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** Acts whose words only one side may know, each word marked with a canary. */
final class HiddenActs {

    /** What stays of a win and a goal that began with other words. */
    static final String KEPT = "Kept for everybody";

    private static final String CYCLE = "Spring 2027";

    private final GivenPlans plans;
    private final HiddenTexts texts;
    private final ApplicationContext application;

    HiddenActs(ApplicationContext application) {
        this.application = application;
        this.plans = application.getBean(GivenPlans.class);
        this.texts = new HiddenTexts(application);
    }

    /** Every kind of text an owner can write on a plan of their own, added, changed and taken away again in part. */
    void writeEverything(PersonId owner, PlanId plan, String canary) {
        plans.by(owner, () -> {
            var program =
                    get(Programs.class).add(plan, new ProgramDraft(canary + "-program", canary + "-role", null, null));
            get(Programs.class).edit(program, new ProgramDraft(canary + "-renamed", canary + "-role", null, null));
            var history = get(History.class);
            var win = history.add(plan, win(canary));
            texts.type(win.narrative(), canary + "-narrative");
            win = history.edit(win, win(canary + "-again"));
            history.restore(history.remove(history.add(plan, win(canary + "-removed"))));
            var goals = get(Goals.class);
            var goal = goals.propose(plan, goal(canary));
            goal = goals.edit(goal, goal(canary + "-again"));
            goals.remove(goals.propose(plan, goal(canary + "-removed")));
            texts.typeAll(plan, canary);
            var links = get(Links.class);
            links.changeHow(links.link(plan, LinkDraft.of(win.id(), "scope", canary + "-how")), canary + "-how-again");
            links.unlink(links.link(plan, LinkDraft.of(goal.id(), "craft", canary + "-how")));
            return lead(plan, canary + "-cycle");
        });
        stand(owner, plan, canary);
    }

    /** The same, and nothing is left of it but a win, a goal and the texts without their words. */
    void writeAndRemove(PersonId owner, PlanId plan, String canary) {
        plans.by(owner, () -> {
            var history = get(History.class);
            var program = get(Programs.class).add(plan, new ProgramDraft(canary, canary, null, null));
            history.remove(history.add(plan, win(canary)));
            var win = history.add(plan, win(canary));
            texts.type(win.narrative(), canary + "-narrative");
            texts.typeAll(plan, canary);
            // An act, so that the journal has lines about what was typed until now.
            history.edit(win, new WinDraft(KEPT, LocalDate.now(), null, "", List.of()));
            texts.erase(win.narrative());
            texts.eraseAll(plan);
            texts.typeAndErase(win.narrative(), canary + "-narrative");
            var goals = get(Goals.class);
            goals.remove(goals.propose(plan, goal(canary)));
            goals.edit(goals.propose(plan, goal(canary)), new GoalDraft("", KEPT, null, "Counted", "", null));
            var links = get(Links.class);
            links.unlink(links.link(plan, LinkDraft.of(win.id(), "craft", canary + "-how")));
            lead(plan, canary + "-cycle");
            lead(plan, CYCLE);
            return get(Programs.class).remove(program);
        });
        stand(owner, plan, canary);
    }

    private PlanId lead(PlanId plan, String cycle) {
        get(PlanChanges.class).change(get(Plans.class).view(plan).plan(), new PlanAim("t2", cycle));
        return plan;
    }

    /** A standing with a note on every attribute, set, changed, and one cleared. */
    void stand(PersonId person, PlanId plan, String canary) {
        plans.by(person, () -> {
            var standings = get(Standings.class);
            var scope = standings.set(plan, "scope", ownOfScope(plan), StandingKind.GAP, canary + "-note");
            standings.set(plan, "scope", Optional.of(scope), StandingKind.UNCLEAR, canary + "-note-again");
            standings.clear(standings.set(plan, "craft", Optional.empty(), StandingKind.MEETING, canary));
            return plan;
        });
    }

    private Optional<Standing> ownOfScope(PlanId plan) {
        return get(CrossReference.class).read(plan).lines().stream()
                .filter(line -> line.attribute().key().equals("scope"))
                .findFirst()
                .flatMap(AttributeLine::own);
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
        jdbc.sql("update plan_counter set number = number + 1 where plan = ?")
                .param(plan.value())
                .update();
        long number = jdbc.sql("select number from plan_counter where plan = ?")
                .param(plan.value())
                .query(Long.class)
                .single();
        get(Topics.class).publish(plan, new PlanChanged(plan, number));
    }

    /** What a bug would do: nothing bounds what the partner may read of the past. */
    void leakThePast(PlanId plan) {
        get(DirectJdbc.class).update("update partnership set from_number = 0 where current_plan = ?", plan.value());
    }

    private <T> T get(Class<T> bean) {
        return application.getBean(bean);
    }

    static WinDraft win(String canary) {
        var evidence = new Evidence("https://example.com/" + canary, canary + "-evidence");
        return new WinDraft(canary + "-title", LocalDate.now(), null, canary + "-impact", List.of(evidence));
    }

    static GoalDraft goal(String canary) {
        return new GoalDraft("", canary + "-goal", null, canary + "-outcome", canary + "-impact", null);
    }
}
