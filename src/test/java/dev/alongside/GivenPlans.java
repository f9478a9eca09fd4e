package dev.alongside;

import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Grids;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Makes plans and what is on them, each through the services and by whoever may. */
@TestComponent
public class GivenPlans {

    private final Given given;
    private final MatrixPublishing publishing;
    private final Plans plans;
    private final Sharing sharing;
    private final History history;
    private final Goals goals;
    private final Links links;
    private @Nullable EditionName edition;

    GivenPlans(
            Given given,
            MatrixPublishing publishing,
            Plans plans,
            Sharing sharing,
            History history,
            Goals goals,
            Links links) {
        this.links = links;
        this.given = given;
        this.publishing = publishing;
        this.plans = plans;
        this.sharing = sharing;
        this.history = history;
        this.goals = goals;
    }

    /** A matrix with the levels t1 and t2, and the attributes scope and craft. */
    public synchronized EditionName edition() {
        var made = edition;
        if (made == null) made = by(given.admin(), () -> publishing.publishFirstEdition(Grids.small()));
        edition = made;
        return made;
    }

    /** From t1 to t2, private. */
    public PlanId plan(PersonId owner) {
        var draft = new PlanDraft(edition().id(), "t1", "t2", "Spring 2027");
        return by(owner, () -> plans.make(draft).id());
    }

    /** A plan that its owner shares with this manager of theirs. */
    public PlanId shared(PersonId owner, PersonId manager) {
        given.line(owner, manager);
        var plan = plan(owner);
        by(owner, () -> sharing.share(plan, manager, ""));
        return plan;
    }

    /** Of today. */
    public Win win(PersonId owner, PlanId plan, String title) {
        return win(owner, plan, title, LocalDate.now());
    }

    public Win win(PersonId owner, PlanId plan, String title, LocalDate day) {
        return by(owner, () -> history.add(plan, new WinDraft(title, day, null, "", List.of())));
    }

    public Goal goal(PersonId owner, PlanId plan, String title) {
        var draft = new GoalDraft("", title, null, "One can count it", "", null);
        return by(owner, () -> goals.propose(plan, draft));
    }

    /** A link without a line that says how. */
    public void link(PersonId owner, PlanId plan, Win win, String attribute) {
        by(owner, () -> links.link(plan, LinkDraft.of(win.id(), attribute, "")));
    }

    /** Does as this person what {@code act} does, whoever the test acts as otherwise. */
    public <T> T by(PersonId person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(SignedInPerson.authentication(person, given.rolesOf(person))));
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
