package dev.alongside.board.frame;

import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.Plan;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.ProposedChange;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a proposed change of a plan in words. */
public final class AimWords {

    /** What agreeing to another target level does. */
    static final String CONSEQUENCE =
            "Agreeing hides both views until they are shown again, and readings become drafts.";

    private AimWords() {}

    static boolean leadsElsewhere(ProposedChange change, Plan plan) {
        return !change.targetLevel().equals(plan.targetLevel());
    }

    /** What comes of another target level, before it is chosen. */
    public static String consequence(PlanHeader header) {
        var start = "Another target level expects other things: ";
        return header.isShared()
                ? start + "both views are hidden until they are shown again, and readings become drafts."
                : start + "what you said of each attribute stays, marked as given for the earlier wording.";
    }

    /** For example "Mira proposes:". */
    static String who(ProposedChange change, PlanHeader header) {
        if (change.side() == header.view().side()) return change.isOpen() ? "You propose:" : "You proposed:";
        return Names.first(header.nameOf(change.side())) + (change.isOpen() ? " proposes:" : " proposed:");
    }

    /** For example "target Staff TPM instead of Senior TPM". */
    static String what(ProposedChange change, Plan plan, Edition edition) {
        return what(change.aim(), plan, edition);
    }

    /** Where it leads now that led elsewhere before. */
    public static String what(Plan now, Plan before, Edition edition) {
        return what(new PlanAim(now.targetLevel(), now.cycle()), before, edition);
    }

    private static String what(PlanAim now, Plan before, Edition edition) {
        return Stream.of(
                        instead("target", title(edition, now.targetLevel()), title(edition, before.targetLevel())),
                        instead("cycle", now.cycle(), before.cycle()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Why it is proposed, and what the other side answered. */
    static String more(ProposedChange change, PlanHeader header) {
        var why = change.why().isEmpty() ? "" : "Why: " + change.why();
        if (change.isOpen()) return why;
        var other = change.side().other();
        var answered = other == header.view().side() ? "You" : Names.first(header.nameOf(other));
        return "%s declined: %s".formatted(answered, change.reply());
    }

    private static String instead(String what, String now, String before) {
        return now.equals(before) ? "" : "%s %s instead of %s".formatted(what, now, before);
    }

    private static String title(Edition edition, String level) {
        return edition.findLevel(level).map(Level::title).orElse("");
    }
}
