package dev.alongside.board.crossref;

import dev.alongside.crossref.AttributeFilter;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;

/** When the card of an attribute has its turn on a narrow screen: two people talk about what is unclear, then about gaps. */
enum Turn {
    FIRST,
    SECOND,
    LATER;

    static Turn of(AttributeLine line, CrossReferencePage page) {
        if (AttributeFilter.UNCLEAR.fits(line, page)) return FIRST;
        return AttributeFilter.GAP.fits(line, page) ? SECOND : LATER;
    }
}
