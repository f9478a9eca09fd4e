package dev.alongside.access;

import static dev.alongside.access.Rule.BOTH_SIDES;
import static dev.alongside.access.Rule.MANAGERS;

import dev.alongside.board.waiting.WhatWaits;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What the other side waits for. */
record WaitingRows(WhatWaits waits) {

    static Stream<AccessRow<?, ?>> of(ApplicationContext application) {
        return new WaitingRows(application.getBean(WhatWaits.class)).reading();
    }

    private Stream<AccessRow<?, ?>> reading() {
        return Stream.of(
                new AccessRow<>(
                        "WhatWaits.on",
                        BOTH_SIDES,
                        GoalRows::goal,
                        (plan, goal) -> waits.on(plan.plan()),
                        (plan, goal, waiting) -> waiting.size() == (plan.who().isPartnerIn(plan.state()) ? 1 : 0)),
                new AccessRow<>(
                        "WhatWaits.ofMyPeople",
                        MANAGERS,
                        GoalRows::goal,
                        (plan, goal) -> waits.ofMyPeople(),
                        (plan, goal, waiting) ->
                                waiting.containsKey(plan.plan()) == plan.who().isPartnerIn(plan.state())));
    }
}
