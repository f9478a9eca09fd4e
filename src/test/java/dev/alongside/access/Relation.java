package dev.alongside.access;

/** Who somebody is to one plan. */
enum Relation {
    OWNER,
    /** The owner's manager of today, with whom the plan is shared when it is. */
    PARTNER,
    /** The owner's manager until yesterday, with whom the plan was shared unless it never was. */
    FORMER_PARTNER,
    /** Manages somebody else. */
    OTHER_MANAGER,
    /** Another TPM of the same manager. */
    OTHER_TPM,
    ADMIN,
    OWNER_WHO_IS_ADMIN,
    /** Not signed in. */
    NOBODY;

    boolean isOwner() {
        return this == OWNER || this == OWNER_WHO_IS_ADMIN;
    }

    boolean isTpm() {
        return isOwner() || this == OTHER_TPM;
    }

    boolean isManager() {
        return this == PARTNER || this == FORMER_PARTNER || this == OTHER_MANAGER;
    }

    boolean isAdmin() {
        return this == ADMIN || this == OWNER_WHO_IS_ADMIN;
    }

    boolean isPartnerIn(PlanState state) {
        return this == PARTNER && state == PlanState.SHARED;
    }
}
