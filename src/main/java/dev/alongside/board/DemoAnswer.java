package dev.alongside.board;

import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.plan.PlanId;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Mira answers to the plan of Tomas: what she agrees to, how she sees each attribute, what she asks and proposes. */
@Component
@Profile("demo")
class DemoAnswer {

    private final Goals goals;
    private final Standings standings;
    private final Swaps swaps;
    private final Comments comments;

    DemoAnswer(Goals goals, Standings standings, Swaps swaps, Comments comments) {
        this.goals = goals;
        this.standings = standings;
        this.swaps = swaps;
        this.comments = comments;
    }

    void giveTo(PlanId plan) {
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
    }

    void askAndPropose(PlanId plan) {
        comments.write(
                plan,
                Subject.attribute("stakeholder-influence"),
                "@Tomas Could we add the pricing decision from May? It moved two roadmaps.");
        var goal = new GoalDraft(
                "",
                "Decision record used in a second organisation",
                null,
                "Two decisions of Payments are written that way before the end of May.",
                "Fewer reversed decisions between the two.",
                null);
        var speaks = Map.of("organisation-building", "A practice that works without you");
        swaps.proposeGoal(plan, new SwapDraft(goal, speaks, "It would close the gap we both see."));
    }
}
