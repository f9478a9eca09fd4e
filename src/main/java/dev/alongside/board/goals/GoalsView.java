package dev.alongside.board.goals;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.frame.Beginning;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.GoalId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.swaps.SwapId;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the owner aims for, what the two agreed on, and what came out of it. */
@Route(value = "board/:plan/goals", layout = BoardFrame.class)
@PageTitle("Goals · Alongside")
@PermitAll
public class GoalsView extends BoardTab<GoalsTab> {

    private final GoalsActs acts;
    private final Dates dates;
    private final CommentActs talking;
    private final GoalReader reader;
    private @Nullable GoalsTab shown;
    private @Nullable Sections sections;

    GoalsView(GoalsActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        this.talking = new CommentActs(acts.comments(), this::board);
        this.reader = new GoalReader(acts, dates, this::board, () -> Objects.requireNonNull(shown));
    }

    @Override
    protected GoalsTab read(PlanId plan) {
        return acts.read(plan);
    }

    @Override
    protected void show(GoalsTab tab, Changes changes) {
        shown = tab;
        if (sections == null) sections = build(tab);
        sections.proposals().show(tab, changes);
        sections.goals().show(tab, changes);
    }

    @Override
    protected void startOver() {
        super.startOver();
        sections = null;
    }

    @Override
    protected void begin(Beginning wish) {
        if (reader.mayWrite()) reader.propose();
    }

    @Override
    protected void bring(FieldKey part) {
        var all = Objects.requireNonNull(sections);
        boolean talk = part.kind().equals("comments");
        part.record().ifPresent(id -> {
            all.proposals().bring(new SwapId(id), talk);
            all.goals().bring(new GoalId(id), talk);
        });
    }

    @Override
    protected void letIn(FieldKey part) {
        var all = sections;
        if (all == null) return;
        part.record().ifPresent(id -> {
            all.proposals().letIn(new SwapId(id));
            all.goals().letIn(new GoalId(id));
        });
    }

    private Sections build(GoalsTab tab) {
        var swapReader = new SwapReader(acts, this::board);
        var proposals = new ProposalList(() -> new SwapEntry(swapReader, dates), board()::refresh);
        var goals = new GoalLists(reader, talking, tab, board()::refresh);
        getContent().add(proposals, goals);
        return new Sections(proposals, goals);
    }

    private record Sections(ProposalList proposals, GoalLists goals) {}
}
