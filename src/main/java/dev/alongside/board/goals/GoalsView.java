package dev.alongside.board.goals;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.form.EntrySection;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.swaps.SwapId;
import dev.alongside.swaps.SwapStatus;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
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
        showSwaps(sections.swaps(), tab, changes);
        sections.goals().forEach((status, section) -> showGoals(section, status, tab, changes));
    }

    @Override
    protected void bring(FieldKey part) {
        var all = Objects.requireNonNull(sections);
        boolean talk = part.kind().equals("comments");
        part.record().ifPresent(id -> {
            all.swaps().bring(new SwapId(id), talk);
            all.goals().values().forEach(each -> each.bring(new GoalId(id), talk));
        });
    }

    private Sections build(GoalsTab tab) {
        var swapReader = new SwapReader(acts, this::board);
        var swaps = new EntrySection<SwapLine>(
                "clock", "Proposals", "", line -> line.swap().id(), () -> new SwapEntry(swapReader, dates));
        swaps.foldedAs("Declined");
        var goals = new EnumMap<GoalStatus, EntrySection<GoalLine>>(GoalStatus.class);
        goals.put(GoalStatus.PROPOSED, proposed(tab));
        goals.put(GoalStatus.AGREED, list("goal-agreed", "Agreed"));
        goals.put(GoalStatus.ACHIEVED, list("goal-achieved", "Achieved"));
        goals.get(GoalStatus.AGREED)
                .whenEmpty("Nothing agreed yet. A goal is agreed once the other side has said yes to its words.");
        getContent().add(swaps);
        goals.values().forEach(getContent()::add);
        return new Sections(swaps, goals);
    }

    private EntrySection<GoalLine> proposed(GoalsTab tab) {
        var proposed = list("goal-proposed", "Proposed");
        proposed.whenEmpty(
                tab.mayWrite()
                        ? "What do you want to reach in the next 6 to 12 months? One goal is enough to begin."
                        : "No goal waits for an answer.");
        if (tab.mayWrite()) proposed.offer("Propose a goal", reader::propose);
        if (tab.mayAgree()) proposed.offer("Propose a goal", reader::proposeToOwner);
        return proposed;
    }

    private EntrySection<GoalLine> list(String icon, String title) {
        return new EntrySection<>(icon, title, "", line -> line.goal().id(), () -> new GoalEntry(reader, talking));
    }

    private static void showGoals(EntrySection<GoalLine> section, GoalStatus status, GoalsTab tab, Changes changes) {
        var lines = tab.goals(status);
        section.show(lines);
        section.setVisible(status != GoalStatus.ACHIEVED || !lines.isEmpty());
        section.mark(lines, changes);
    }

    private static void showSwaps(EntrySection<SwapLine> section, GoalsTab tab, Changes changes) {
        var open = tab.swaps(SwapStatus.OPEN);
        var declined = tab.swaps(SwapStatus.DECLINED);
        section.show(open, declined);
        section.setVisible(!open.isEmpty() || !declined.isEmpty());
        section.mark(open, changes);
        section.mark(declined, changes);
    }

    private record Sections(EntrySection<SwapLine> swaps, Map<GoalStatus, EntrySection<GoalLine>> goals) {}
}
