package dev.alongside.board.history;

import dev.alongside.history.Evidence;

/** A link to evidence, as typed. */
record EvidenceWords(String address, String title) {

    static EvidenceWords of(Evidence evidence) {
        return new EvidenceWords(evidence.address(), evidence.title());
    }

    /** As it is, to be checked where it is saved. */
    Evidence evidence() {
        return new Evidence(address.strip(), title.strip());
    }

    /** Refuses what no browser could follow. */
    void requireAddress() {
        Evidence.of(address, title);
    }

    boolean isEmpty() {
        return address.isBlank() && title.isBlank();
    }
}
