package dev.alongside.plan;

import dev.alongside.support.Refusal;

/** A plan can be shared with the manager of its owner only, and only while there is one. */
public class NoManager extends Refusal {

    NoManager() {
        super("Nobody is entered as your manager today. An admin keeps the reporting lines.");
    }

    NoManager(String name) {
        super("%s is not your manager today. An admin keeps the reporting lines.".formatted(name));
    }
}
