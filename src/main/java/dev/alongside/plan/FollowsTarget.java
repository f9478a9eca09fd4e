package dev.alongside.plan;

/** Keeps something about what a plan's target level expects; implemented by the features that do. */
public interface FollowsTarget {

    /** Every expectation is another one from now on; in the transaction that changes the target level. */
    void targetChanged(Act act);
}
