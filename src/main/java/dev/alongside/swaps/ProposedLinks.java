package dev.alongside.swaps;

import dev.alongside.crossref.UnknownAttribute;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.Act;
import org.springframework.stereotype.Component;

/** What a proposed goal would speak to is checked when it is proposed, not only when it is accepted. */
@Component
class ProposedLinks {

    private final Matrices matrices;

    ProposedLinks(Matrices matrices) {
        this.matrices = matrices;
    }

    void requireKnown(Act act, SwapDraft draft) {
        var edition = matrices.read(act.plan().edition());
        draft.speaks().keySet().forEach(attribute -> UnknownAttribute.refuse(edition, attribute));
    }
}
