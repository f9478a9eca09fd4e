package dev.alongside.plan;

/** Who somebody is on one plan. */
public enum Side {
    OWNER,
    PARTNER;

    public Side other() {
        return this == OWNER ? PARTNER : OWNER;
    }
}
