package dev.alongside.plan;

import dev.alongside.support.Texts;

/**
 * Where a plan leads.
 *
 * @param targetLevel key of the level
 * @param cycle the promotion cycle in the company's words
 */
public record PlanAim(String targetLevel, String cycle) {

    public PlanAim {
        targetLevel = Texts.required(targetLevel, "Choose the level to aim for");
        cycle = Texts.required(cycle, 100, "Name the cycle, for example Spring 2027");
    }
}
