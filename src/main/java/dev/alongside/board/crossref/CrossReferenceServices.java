package dev.alongside.board.crossref;

import dev.alongside.board.ribbon.Timelines;
import dev.alongside.comments.Comments;
import dev.alongside.comments.SubjectKind;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.live.Topics;
import dev.alongside.people.CurrentPerson;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The services behind the tab Cross-reference. */
@Component
record CrossReferenceServices(
        CrossReference crossReference,
        Standings standings,
        Interpretations interpretations,
        Links links,
        History history,
        Goals goals,
        Comments comments,
        Timelines timelines,
        Topics topics,
        CurrentPerson current) {

    /** @param opened key of the attribute that is opened, which leaves no room for the timeline */
    CrossReferenceTab read(PlanId plan, Optional<String> opened) {
        return new CrossReferenceTab(
                crossReference.read(plan),
                comments.read(plan, SubjectKind.ATTRIBUTE),
                opened.isPresent() ? Optional.empty() : Optional.of(timelines.read(plan)),
                opened.isPresent() ? crossReference.earlierViews(plan) : List.of());
    }
}
