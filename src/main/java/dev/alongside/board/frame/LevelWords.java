package dev.alongside.board.frame;

import dev.alongside.matrix.Edition;
import dev.alongside.matrix.Level;
import dev.alongside.plan.PlanLine;

/** Where a plan leads, in words. */
public final class LevelWords {

    private LevelWords() {}

    /** For example "Senior TPM → Staff TPM". */
    public static String of(Edition edition, PlanLine plan) {
        return title(edition, plan.currentLevel()) + " → " + title(edition, plan.targetLevel());
    }

    private static String title(Edition edition, String key) {
        return edition.findLevel(key).map(Level::title).orElse(key);
    }
}
