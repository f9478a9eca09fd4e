package dev.alongside.crossref;

import dev.alongside.plan.JournalKind;

/** What happens to links, to readings, and to standings that the other side can see. */
public enum CrossReferenceChange implements JournalKind {
    LINKED,
    LINK_EDITED,
    UNLINKED,
    STANDING_SET,
    STANDING_CLEARED,
    SHOWN,
    TAKEN_BACK,
    VIEW_HIDDEN,
    READING_TYPED,
    READING_OFFERED,
    READING_CONFIRMED,
    READING_QUESTIONED,
    READING_REOPENED,
    READING_LEFT_BEHIND
}
