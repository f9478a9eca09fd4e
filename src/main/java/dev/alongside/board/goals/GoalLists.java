package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.WayOn;
import dev.alongside.board.frame.Changes;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Id;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The goals by their state, the first of each list in sight. */
final class GoalLists extends Composite<Div> {

    /** Of each list; more than anybody talks about at once, and each costs every open page some 14 kB. */
    static final int IN_SIGHT = 10;

    private final RowPool<GoalLine, Entry<GoalLine>> rows;
    private final Map<GoalStatus, EntrySection<GoalLine>> lists = new EnumMap<>(GoalStatus.class);
    private final Arrivals<GoalLine> arrivals;

    /** @param refresh shows what there is now */
    GoalLists(GoalReader reader, CommentActs talking, GoalsTab tab, Runnable refresh) {
        rows = EntrySection.pool(line -> line.goal().id(), () -> new GoalEntry(reader, talking));
        var proposed = list("goal-proposed", "Proposed");
        proposed.whenEmpty(GoalWaits.words(tab));
        if (tab.mayWrite()) offer(proposed, reader::propose);
        if (tab.mayAgree()) offer(proposed, reader::proposeToOwner);
        if (tab.mayWrite()) proposed.wayOn(WayOn.toExample());
        lists.put(GoalStatus.PROPOSED, proposed);
        lists.put(GoalStatus.AGREED, list("goal-agreed", "Agreed"));
        lists.put(GoalStatus.ACHIEVED, list("goal-achieved", "Achieved"));
        lists.get(GoalStatus.ACHIEVED).hideWhenEmpty();
        arrivals = new Arrivals<>("goal", proposed, refresh, goal -> bring(goal, false));
        getContent().addClassName("sections");
        getContent().add(arrivals);
        lists.values().forEach(getContent()::add);
    }

    void show(GoalsTab tab, Changes changes) {
        Objects.requireNonNull(lists.get(GoalStatus.AGREED)).whenEmpty(GoalWaits.words(changes.header()));
        rows.keep(tab.allGoals());
        var inSight = arrivals.admit(tab.allGoals(), this::fills, changes);
        lists.forEach((status, list) -> {
            var lines = inSight.stream()
                    .filter(line -> line.goal().status() == status)
                    .toList();
            list.showFirst(IN_SIGHT, arrivals.inOrder(status, lines), List.of());
            list.mark(lines, changes);
        });
    }

    private boolean fills(GoalLine line) {
        var list = Objects.requireNonNull(lists.get(line.goal().status()));
        return list.isVisible() && list.isEmpty();
    }

    /** Leads the person to a goal, or to what was said about it. */
    void bring(Id goal, boolean talk) {
        arrivals.letIn(goal);
        lists.values().forEach(each -> each.bring(goal, talk));
    }

    /** If it waits to be shown, it is shown. */
    void letIn(Id goal) {
        arrivals.letIn(goal);
    }

    private static void offer(EntrySection<GoalLine> section, Runnable propose) {
        section.offer("Propose a goal", propose);
        section.wayOn(WayOn.to("Write a goal", "add", propose));
    }

    private EntrySection<GoalLine> list(String icon, String title) {
        var list = new EntrySection<>(
                icon, title, "", (GoalLine line) -> line.goal().id(), rows);
        list.foldedAs("More");
        list.unfoldWhere(GoalLine::isTouched, GoalLine::isBegun);
        return list;
    }
}
