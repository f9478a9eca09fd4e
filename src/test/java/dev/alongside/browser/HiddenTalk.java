package dev.alongside.browser;

import dev.alongside.GivenPlans;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.comments.SubjectKind;
import dev.alongside.crossref.Achieving;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.ProposedChange;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** What an owner and a partner say to each other, each word marked with a canary. */
final class HiddenTalk {

    private final ApplicationContext application;
    private final GivenPlans plans;
    private final HiddenTexts texts;
    private final HiddenActs acts;
    private final PersonId owner;
    private final PersonId partner;
    private final PlanId plan;

    HiddenTalk(ApplicationContext application, PersonId owner, PersonId partner, PlanId plan) {
        this.application = application;
        this.plans = application.getBean(GivenPlans.class);
        this.texts = new HiddenTexts(application);
        this.acts = new HiddenActs(application);
        this.owner = owner;
        this.partner = partner;
        this.plan = plan;
    }

    /** Everything that only concerns the two: nothing of it is part of the board that is left when they part. */
    void talk(String canary) {
        remark(canary);
        read(canary);
        change(canary);
        goOn(canary);
        propose(canary);
        acts.stand(partner, plan, canary);
        acts.stand(owner, plan, canary);
    }

    /** What they agree on, which stays on the board. */
    void agree(String canary) {
        var swap = partner(() -> proposeGoal(canary + "-agreed"));
        owner(() -> get(Swaps.class).accept(swap));
        var change = owner(() -> lead(canary + "-agreed"));
        partner(() -> get(PlanChanges.class).agree(change));
    }

    private void remark(String canary) {
        var win = plans.win(owner, plan, HiddenActs.KEPT);
        var goal = plans.goal(owner, plan, HiddenActs.KEPT);
        var comments = get(Comments.class);
        partner(() -> comments.write(plan, Subject.attribute("scope"), canary + "-asked"));
        owner(() -> comments.write(plan, Subject.attribute("scope"), canary + "-answered"));
        owner(() -> comments.edit(comments.write(plan, Subject.goal(goal.id()), canary), canary + "-again"));
        var asked = "@%s %s-resolved".formatted("Tomas", canary);
        partner(() -> comments.write(plan, Subject.win(win.id()), asked));
        owner(() -> comments.resolve(comments.read(plan, SubjectKind.WIN)
                .on(Subject.win(win.id()))
                .open()
                .orElseThrow()
                .thread()));
        var link = owner(() -> get(Links.class).link(plan, LinkDraft.of(win.id(), "craft", canary + "-how")));
        owner(() -> {
            get(Links.class).unlink(link);
            return link;
        });
        partner(() -> texts.type(win.narrative(), canary + "-told"));
        owner(() -> texts.erase(win.narrative()));
    }

    /** Offered, asked back, offered by the other, confirmed, and wiped out. */
    private void read(String canary) {
        var readings = get(Interpretations.class);
        var place = HiddenTexts.reading(plan);
        long version = partner(() -> texts.type(place, canary + "-reading"));
        var offered = owner(() -> readings.offer(plan, "scope", Optional.empty(), version));
        var asked = partner(() -> readings.askBack(offered, canary + "-question"));
        var hers = partner(() -> readings.offer(plan, "scope", Optional.of(asked), version));
        owner(() -> readings.confirm(hers, version));
        owner(() -> texts.erase(place));
        partner(() -> texts.type(place, canary + "-typed"));
        partner(() -> texts.erase(place));
    }

    /** Declined, withdrawn, and open to the end. */
    private void change(String canary) {
        var changes = get(PlanChanges.class);
        var declined = owner(() -> lead(canary + "-declined"));
        partner(() -> changes.decline(declined, canary + "-reason"));
        var withdrawn = partner(() -> lead(canary + "-withdrawn"));
        partner(() -> changes.withdraw(withdrawn));
        partner(() -> lead(canary + "-open"));
    }

    /** A goal that they agree on, how it goes on, and that it is not achieved after all. */
    private void goOn(String canary) {
        var progress = get(Progress.class);
        var proposed = plans.goal(owner, plan, HiddenActs.KEPT);
        var agreed = partner(() -> get(Goals.class).agree(proposed));
        owner(() -> progress.edit(progress.note(agreed, canary + "-goes-on"), canary + "-goes-on-again"));
        owner(() -> {
            progress.remove(progress.note(agreed, canary + "-removed"));
            return agreed;
        });
        var achieved = owner(() -> get(Achieving.class).achieve(agreed, HiddenActs.win(canary + "-achieved")));
        owner(() -> get(Achieving.class).takeBack(achieved));
    }

    /** Declined, withdrawn, and open to the end. */
    private void propose(String canary) {
        var swaps = get(Swaps.class);
        var declined = partner(() -> proposeGoal(canary + "-declined"));
        owner(() -> swaps.decline(declined, canary + "-reason"));
        var withdrawn = partner(() -> proposeGoal(canary + "-withdrawn"));
        partner(() -> swaps.withdraw(withdrawn));
        partner(() -> proposeGoal(canary + "-open"));
    }

    private Swap proposeGoal(String canary) {
        var draft = new SwapDraft(HiddenActs.goal(canary), Map.of("scope", canary + "-how"), canary + "-why");
        return get(Swaps.class).proposeGoal(plan, draft);
    }

    private ProposedChange lead(String canary) {
        var seen = get(Plans.class).view(plan).plan();
        return get(PlanChanges.class).propose(seen, new PlanAim("t2", canary + "-cycle"), canary + "-why");
    }

    private <T> T owner(Supplier<T> act) {
        return plans.by(owner, act);
    }

    private <T> T partner(Supplier<T> act) {
        return plans.by(partner, act);
    }

    private <T> T get(Class<T> bean) {
        return application.getBean(bean);
    }
}
