package dev.alongside.board.goals;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.form.EntrySection;
import dev.alongside.board.form.Undo;
import dev.alongside.board.form.Wishes;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.Names;
import dev.alongside.goals.GoalStatus;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.swaps.SwapStatus;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the owner aims for, and what the two agreed on. */
@Route(value = "board/:plan/goals", layout = BoardFrame.class)
@PageTitle("Goals · Alongside")
@PermitAll
public class GoalsView extends BoardTab<GoalsTab> {

    private final GoalsActs acts;
    private final Dates dates;
    private final CommentActs talking;
    private @Nullable GoalsTab shown;
    private @Nullable Sections sections;

    GoalsView(GoalsActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        this.talking = new CommentActs(acts.comments(), this::board);
    }

    @Override
    protected GoalsTab read(PlanId plan) {
        return acts.read(plan);
    }

    @Override
    protected void show(GoalsTab tab, Changes changes) {
        shown = tab;
        if (sections == null) sections = build(tab);
        var agreed = tab.goals(GoalStatus.AGREED);
        var proposed = tab.goals(GoalStatus.PROPOSED);
        showSwaps(sections.swaps(), tab, changes);
        sections.agreed().show(agreed);
        sections.proposed().show(proposed);
        sections.agreed().mark(agreed, changes);
        sections.proposed().mark(proposed, changes);
    }

    private Sections build(GoalsTab tab) {
        var agreed = list(tab, "goal-agreed", "Agreed");
        var proposed = list(tab, "goal-proposed", "Proposed");
        agreed.whenEmpty("Nothing agreed yet. A goal is agreed once the other side has said yes to its words.");
        proposed.whenEmpty(
                tab.mayWrite()
                        ? "What do you want to reach in the next 6 to 12 months? One goal is enough to begin."
                        : "No goal waits for an answer.");
        if (tab.mayWrite()) proposed.offer("Propose a goal", this::propose);
        if (tab.mayAgree()) proposed.offer("Propose a goal", this::proposeToOwner);
        var reader = new SwapReader(acts, this::board);
        var swaps = new EntrySection<SwapLine>(
                "clock", "Proposals", "", line -> line.swap().id(), () -> new SwapEntry(reader, dates));
        swaps.foldedAs("Declined");
        getContent().add(swaps, proposed, agreed);
        return new Sections(swaps, agreed, proposed);
    }

    private static void showSwaps(EntrySection<SwapLine> section, GoalsTab tab, Changes changes) {
        var open = tab.swaps(SwapStatus.OPEN);
        var declined = tab.swaps(SwapStatus.DECLINED);
        section.show(open, declined);
        section.setVisible(!open.isEmpty() || !declined.isEmpty());
        section.mark(open, changes);
        section.mark(declined, changes);
    }

    private EntrySection<GoalLine> list(GoalsTab tab, String icon, String title) {
        Optional<Wishes<GoalLine>> wishes =
                tab.mayWrite() ? Optional.of(new Wishes<>(this::edit, this::remove)) : Optional.empty();
        Optional<Consumer<GoalLine>> agree = tab.mayAgree() ? Optional.of(this::agree) : Optional.empty();
        return new EntrySection<>(
                icon, title, "", line -> line.goal().id(), () -> new GoalEntry(dates, talking, wishes, agree));
    }

    private void propose() {
        GoalDialog.toAdd(acts, shown(), board()::refresh).open();
    }

    private void proposeToOwner() {
        new ProposalDialog(acts, shown(), otherSide(), board()::refresh).open();
    }

    private void edit(GoalLine line) {
        GoalDialog.toEdit(acts, shown(), line, otherSide(), board()::refresh).open();
    }

    private void agree(GoalLine line) {
        new AgreeDialog(acts.goals(), line.goal(), otherSide(), dates, board()::refresh).open();
    }

    private void remove(GoalLine line) {
        Undo.afterRemoving(line.goal().title(), () -> acts.goals().remove(line.goal()), acts.goals()::restore, board());
    }

    private String otherSide() {
        var header = board().header();
        return Names.first(header.nameOf(header.view().side().other()));
    }

    private GoalsTab shown() {
        return Objects.requireNonNull(shown);
    }

    private record Sections(
            EntrySection<SwapLine> swaps, EntrySection<GoalLine> agreed, EntrySection<GoalLine> proposed) {}
}
