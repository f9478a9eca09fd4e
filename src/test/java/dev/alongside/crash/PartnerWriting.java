package dev.alongside.crash;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.springframework.beans.factory.BeanFactory;

/** The partner says how they see the attributes, which they have shown, and now and then agrees to a goal. */
final class PartnerWriting extends Writing {

    /** Goals that were agreed on can't be removed any more, and the keys on the board are limited. */
    private static final int MOST_AGREED = 200;

    private final PlanId plan;
    private final Goals goals;
    private final Standings standings;
    private final CrossReference crossReference;
    private final Map<String, Standing> own = new HashMap<>();

    PartnerWriting(BeanFactory beans, Board board, Random random, Consumer<Acknowledgement> acknowledged) {
        super(board.partner(), Role.MANAGER, random, acknowledged);
        plan = board.plan();
        goals = beans.getBean(Goals.class);
        standings = beans.getBean(Standings.class);
        crossReference = beans.getBean(CrossReference.class);
    }

    @Override
    void look() {
        own.clear();
        crossReference.read(plan).lines().stream()
                .flatMap(line -> line.own().stream())
                .forEach(standing -> own.put(standing.attribute(), standing));
    }

    @Override
    void act() {
        switch (random.nextInt(20)) {
            case 0 -> agree(goals.read(plan).goals());
            case 1, 2, 3 -> clearStanding();
            default -> setStanding();
        }
    }

    private void agree(List<Goal> all) {
        var proposed = all.stream()
                .filter(goal -> goal.status() == GoalStatus.PROPOSED)
                .toList();
        if (proposed.isEmpty() || all.size() - proposed.size() >= MOST_AGREED) return;
        var goal = goals.agree(any(proposed));
        acknowledge(GoalChange.GOAL_AGREED, goal.id(), goal.version());
    }

    private void setStanding() {
        var attribute = "a" + (1 + random.nextInt(8));
        var kind = any(List.of(StandingKind.values()));
        var standing = standings.set(plan, attribute, Optional.ofNullable(own.get(attribute)), kind, words("Note"));
        acknowledge(CrossReferenceChange.STANDING_SET, standing.id(), standing.version());
        own.put(attribute, standing);
    }

    private void clearStanding() {
        if (own.isEmpty()) return;
        var standing = any(List.copyOf(own.values()));
        standings.clear(standing);
        acknowledge(CrossReferenceChange.STANDING_CLEARED, standing.id(), standing.version());
        own.remove(standing.attribute());
    }
}
