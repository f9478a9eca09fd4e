package dev.alongside.plan;

import dev.alongside.matrix.EditionId;
import dev.alongside.support.Texts;

/**
 * What a TPM says to make a plan.
 *
 * @param currentLevel key of the level they have
 * @param targetLevel key of the level they aim for
 * @param cycle the promotion cycle in the company's words, e.g. "Spring 2027"
 */
public record PlanDraft(EditionId edition, String currentLevel, String targetLevel, String cycle) {

    public PlanDraft {
        currentLevel = Texts.required(currentLevel, "Choose the level you have now");
        targetLevel = Texts.required(targetLevel, "Choose the level you aim for");
        cycle = Texts.required(cycle, 100, "Name the cycle, for example Spring 2027");
    }
}
