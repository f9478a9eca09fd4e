package dev.alongside.crossref;

import dev.alongside.plan.PlanId;

/** The hint on a plan's topic that a reading has its first words, or none any more, before its journal line is written. */
public record ReadingTurned(PlanId plan) {}
