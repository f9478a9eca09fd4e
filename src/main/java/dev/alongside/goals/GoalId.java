package dev.alongside.goals;

import dev.alongside.support.Id;
import java.util.UUID;

/** Identity of a {@link Goal}. */
public record GoalId(UUID value) implements Id {

    static GoalId create() {
        return new GoalId(Id.next());
    }
}
