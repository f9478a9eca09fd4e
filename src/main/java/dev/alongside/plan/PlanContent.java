package dev.alongside.plan;

/**
 * What a feature keeps about plans; implemented by every feature that keeps something. The order of its bean says where
 * it stands: whatever names records of another feature has a lower one.
 */
public interface PlanContent {

    /** Deletes all of it, the plan's texts excepted; what named its records is gone already. */
    void delete(PlanId plan);

    /** Takes along what the owner's next plan begins with; what that names was taken along before. */
    default void takeAlong(PlanId from, Act to, TakenAlong taken) {}
}
