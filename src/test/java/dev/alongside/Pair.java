package dev.alongside;

import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Cell;
import dev.alongside.matrix.Grid;
import dev.alongside.matrix.Level;
import dev.alongside.matrix.MatrixPublishing;
import dev.alongside.people.PersonId;
import dev.alongside.people.SignedInPerson;
import dev.alongside.plan.PlanDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Tomas, his plan over the attributes Impact, Influence and Craft, and Mira, his manager. */
public record Pair(PersonId tomas, PersonId mira, PlanId plan, ApplicationContext application) {

    /** The plan is Tomas's alone. */
    public static Pair apart(ApplicationContext application) {
        var given = application.getBean(Given.class);
        var tomas = given.tpm("Tomas Rivera");
        var mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        var publishing = application.getBean(MatrixPublishing.class);
        var edition = as(given.admin(), given, () -> publishing.publishFirstEdition(grid()))
                .id();
        var draft = new PlanDraft(edition, "t1", "t2", "Spring 2027");
        var plan = as(tomas, given, () -> application.getBean(Plans.class).make(draft));
        return new Pair(tomas, mira, plan.id(), application);
    }

    /** Mira sees the plan too. */
    public static Pair together(ApplicationContext application) {
        var pair = apart(application);
        pair.share();
        return pair;
    }

    public void share() {
        share("");
    }

    public void share(String message) {
        tomas(() -> application.getBean(Sharing.class).share(plan, mira, message));
    }

    /** Ben manages Tomas from today on and sees the plan; he is the "mira" of the pair that comes back. */
    public Pair sharedWithSomebodyElse() {
        var given = application.getBean(Given.class);
        var ben = given.manager("Ben Castellan");
        given.endLines(tomas);
        given.line(tomas, ben);
        var pair = new Pair(tomas, ben, plan, application);
        pair.share();
        return pair;
    }

    public Win win(String title) {
        return win(title, 1);
    }

    public Win win(String title, int monthsAgo) {
        var draft = new WinDraft(title, LocalDate.now().minusMonths(monthsAgo), null, "", List.of());
        return tomas(() -> application.getBean(History.class).add(plan, draft));
    }

    public Goal goal(String title) {
        var draft =
                new GoalDraft("", title, null, "Counted", "", LocalDate.now().plusMonths(6));
        return tomas(() -> application.getBean(Goals.class).propose(plan, draft));
    }

    public <T> T tomas(Supplier<T> act) {
        return as(tomas, act);
    }

    public <T> T mira(Supplier<T> act) {
        return as(mira, act);
    }

    public <T> T as(PersonId person, Supplier<T> act) {
        return as(person, application.getBean(Given.class), act);
    }

    private static <T> T as(PersonId person, Given given, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(SignedInPerson.authentication(person, given.rolesOf(person))));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Grid grid() {
        return new Grid(
                "Matrix " + UUID.randomUUID(),
                List.of(
                        new Level("t1", "T1", "Senior TPM"),
                        new Level("t2", "T2", "Staff TPM"),
                        new Level("t3", "T3", "Principal TPM")),
                List.of(
                        new Attribute("impact", "Impact", ""),
                        new Attribute("influence", "Influence", ""),
                        new Attribute("craft", "Craft", "")),
                Map.of(
                        new Cell("impact", "t1"), "Moves one number.",
                        new Cell("impact", "t2"), "Moves numbers of two organisations.",
                        new Cell("influence", "t2"), "Influences as appropriate.",
                        new Cell("influence", "t3"), "Is asked before others decide."));
    }
}
