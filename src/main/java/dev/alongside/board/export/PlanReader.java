package dev.alongside.board.export;

import dev.alongside.comments.Comments;
import dev.alongside.comments.SubjectKind;
import dev.alongside.crossref.CrossReference;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.jointtext.TextContents;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Plans;
import dev.alongside.swaps.Swaps;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all of a plan in one snapshot; the services inside check the rights, as they do for the screens. */
@Component
class PlanReader {

    private final Plans plans;
    private final History history;
    private final Goals goals;
    private final CrossReference cross;
    private final Swaps swaps;
    private final Comments comments;
    private final TextContents texts;
    private final Clock clock;

    PlanReader(
            Plans plans,
            History history,
            Goals goals,
            CrossReference cross,
            Swaps swaps,
            Comments comments,
            TextContents texts,
            Clock clock) {
        this.plans = plans;
        this.history = history;
        this.goals = goals;
        this.cross = cross;
        this.swaps = swaps;
        this.comments = comments;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PlanFile read(PlanId plan) {
        var header = plans.header(plan);
        var why = texts.of(header.plan().intention().kind(), plan.value()).getOrDefault("", "");
        var ids = new FileIds(header.view().side());
        var journal = new JournalParts(header, ids).of(plans.journalPage(plan, 1));
        return parts(header, ids).file(clock.instant(), why, journal);
    }

    private FileParts parts(PlanHeader header, FileIds ids) {
        var plan = header.plan().id();
        return new FileParts(
                header,
                history.read(plan),
                goals.read(plan),
                swaps.read(plan),
                attributes(header),
                comments.read(plan, SubjectKind.WIN),
                comments.read(plan, SubjectKind.GOAL),
                ids);
    }

    private AttributeParts attributes(PlanHeader header) {
        var plan = header.plan().id();
        return new AttributeParts(
                header, cross.read(plan), comments.read(plan, SubjectKind.ATTRIBUTE), cross.earlierViews(plan));
    }
}
