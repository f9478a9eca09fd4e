package dev.alongside.board.crossref;

import dev.alongside.board.ribbon.Timelines;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import org.springframework.stereotype.Component;

/** The services behind the tab Cross-reference. */
@Component
record CrossReferenceServices(
        CrossReference crossReference,
        Standings standings,
        Links links,
        History history,
        Goals goals,
        Timelines timelines) {}
