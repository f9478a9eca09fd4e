package dev.alongside.board.history;

import dev.alongside.history.Evidence;

/** A link to evidence, as typed. */
record EvidenceWords(String address, String title) {

    static EvidenceWords of(Evidence evidence) {
        return new EvidenceWords(evidence.address(), evidence.title());
    }

    Evidence evidence() {
        return new Evidence(address, title);
    }

    boolean isEmpty() {
        return address.isBlank() && title.isBlank();
    }
}
