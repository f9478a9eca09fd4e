package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.comments.CommentActs;
import dev.alongside.board.entries.Entry;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.RowPool;
import dev.alongside.board.form.WayOn;
import dev.alongside.board.frame.Changes;
import dev.alongside.goals.GoalId;
import dev.alongside.goals.GoalStatus;
import dev.alongside.plan.PlanHeader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The goals by their state, the first of each list in sight. */
final class GoalLists extends Composite<Div> {

    /** Of each list; more than anybody talks about at once, and each costs every open page some 14 kB. */
    static final int IN_SIGHT = 10;

    private final RowPool<GoalLine, Entry<GoalLine>> rows;
    private final Map<GoalStatus, EntrySection<GoalLine>> lists = new EnumMap<>(GoalStatus.class);

    GoalLists(GoalReader reader, CommentActs talking, GoalsTab tab, PlanHeader header) {
        rows = EntrySection.pool(line -> line.goal().id(), () -> new GoalEntry(reader, talking));
        var proposed = list("goal-proposed", "Proposed");
        proposed.whenEmpty(GoalWaits.words(tab));
        if (tab.mayWrite()) offer(proposed, reader::propose);
        if (tab.mayAgree()) offer(proposed, reader::proposeToOwner);
        if (tab.mayWrite()) proposed.wayOn(WayOn.toExample());
        lists.put(GoalStatus.PROPOSED, proposed);
        lists.put(GoalStatus.AGREED, list("goal-agreed", "Agreed"));
        lists.put(GoalStatus.ACHIEVED, list("goal-achieved", "Achieved"));
        lists.get(GoalStatus.AGREED).whenEmpty(GoalWaits.words(header));
        getContent().addClassName("sections");
        lists.values().forEach(getContent()::add);
    }

    void show(GoalsTab tab, Changes changes) {
        rows.keep(tab.allGoals());
        lists.forEach((status, list) -> {
            var lines = tab.goals(status);
            list.showFirst(IN_SIGHT, lines, List.of());
            list.setVisible(status != GoalStatus.ACHIEVED || !list.isEmpty());
            list.mark(lines, changes);
        });
    }

    /** Leads the person to a goal, or to what was said about it. */
    void bring(GoalId goal, boolean talk) {
        lists.values().forEach(each -> each.bring(goal, talk));
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
