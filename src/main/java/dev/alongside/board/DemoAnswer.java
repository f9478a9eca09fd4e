package dev.alongside.board;

import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.plan.PlanId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What Mira answers to the plan of Tomas: which goals she agrees to, how she sees each attribute, and what she asks. */
@Component
@Profile("demo")
class DemoAnswer {

    private final Goals goals;
    private final Standings standings;
    private final Comments comments;

    DemoAnswer(Goals goals, Standings standings, Comments comments) {
        this.goals = goals;
        this.standings = standings;
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
        comments.write(
                plan,
                Subject.attribute("stakeholder-influence"),
                "Could we add the pricing decision from May? It moved two roadmaps.");
    }
}
