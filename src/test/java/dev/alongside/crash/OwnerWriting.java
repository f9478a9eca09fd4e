package dev.alongside.crash;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalChange;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.Goals;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.HistoryChange;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;

/** The owner adds, edits, links, removes and brings back. */
final class OwnerWriting extends Writing {

    private static final int MOST = 25;

    private final PlanId plan;
    private final History history;
    private final Goals goals;
    private final Links links;
    private final CrossReference crossReference;
    private final List<Win> wins = new ArrayList<>();
    private final List<Win> removed = new ArrayList<>();
    private final List<Goal> proposed = new ArrayList<>();
    private final List<Link> linked = new ArrayList<>();

    OwnerWriting(BeanFactory beans, Board board, Random random, Consumer<Acknowledgement> acknowledged) {
        super(board.owner(), Role.TPM, random, acknowledged);
        plan = board.plan();
        history = beans.getBean(History.class);
        goals = beans.getBean(Goals.class);
        links = beans.getBean(Links.class);
        crossReference = beans.getBean(CrossReference.class);
    }

    @Override
    void look() {
        replace(wins, history.read(plan).wins().stream());
        replace(proposed, goals.read(plan).goals().stream().filter(goal -> goal.status() == GoalStatus.PROPOSED));
        replace(
                linked,
                crossReference.read(plan).lines().stream()
                        .flatMap(line -> line.wins().stream().map(behind -> behind.link())));
    }

    private static <T> void replace(List<T> kept, Stream<T> now) {
        kept.clear();
        now.forEach(kept::add);
    }

    @Override
    void act() {
        if (wins.isEmpty()) {
            addWin();
            return;
        }
        switch (random.nextInt(10)) {
            case 0, 1 -> addWin();
            case 2, 3 -> editWin();
            case 4 -> removeWin();
            case 5 -> restoreWin();
            case 6, 7 -> workOnGoals();
            case 8 -> link();
            default -> workOnLinks();
        }
    }

    private void addWin() {
        if (wins.size() >= MOST) {
            removeWin();
            return;
        }
        var win = history.add(plan, winDraft());
        acknowledge(HistoryChange.WIN_ADDED, win.id(), win.version());
        wins.add(win);
    }

    private void editWin() {
        var seen = any(wins);
        var win = history.edit(seen, winDraft());
        acknowledge(HistoryChange.WIN_EDITED, win.id(), win.version());
        wins.set(wins.indexOf(seen), win);
    }

    private void removeWin() {
        var seen = any(wins);
        var win = history.remove(seen);
        acknowledge(HistoryChange.WIN_REMOVED, win.id(), win.version());
        wins.remove(seen);
        removed.add(win);
        look();
    }

    private void restoreWin() {
        if (removed.isEmpty()) return;
        var seen = any(removed);
        var win = history.restore(seen);
        acknowledge(HistoryChange.WIN_RESTORED, win.id(), win.version());
        removed.remove(seen);
        wins.add(win);
    }

    private WinDraft winDraft() {
        var evidence = IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> new Evidence("https://example.com/" + at, words("Evidence")))
                .toList();
        return new WinDraft(
                words("Win"), LocalDate.of(2026, 1 + random.nextInt(12), 1), null, words("Impact"), evidence);
    }

    private void workOnGoals() {
        if (proposed.isEmpty() || proposed.size() < MOST && random.nextBoolean()) {
            var goal = goals.propose(plan, goalDraft());
            acknowledge(GoalChange.GOAL_PROPOSED, goal.id(), goal.version());
            proposed.add(goal);
        } else if (random.nextInt(3) > 0) {
            var seen = any(proposed);
            var goal = goals.edit(seen, goalDraft());
            acknowledge(GoalChange.GOAL_EDITED, goal.id(), goal.version());
            proposed.set(proposed.indexOf(seen), goal);
        } else {
            var seen = any(proposed);
            var goal = goals.remove(seen);
            acknowledge(GoalChange.GOAL_REMOVED, goal.id(), goal.version());
            proposed.remove(seen);
        }
    }

    private GoalDraft goalDraft() {
        return new GoalDraft("", words("Goal"), null, words("Outcome"), words("Impact"), null);
    }

    private void link() {
        var attribute = "a" + (1 + random.nextInt(8));
        var link = links.link(plan, LinkDraft.of(any(wins).id(), attribute, words("How")));
        acknowledge(CrossReferenceChange.LINKED, link.id(), link.version());
        linked.add(link);
    }

    private void workOnLinks() {
        if (linked.isEmpty()) return;
        var seen = any(linked);
        if (random.nextBoolean()) {
            var link = links.changeHow(seen, words("How"));
            acknowledge(CrossReferenceChange.LINK_EDITED, link.id(), link.version());
            linked.set(linked.indexOf(seen), link);
        } else {
            links.unlink(seen);
            acknowledge(CrossReferenceChange.UNLINKED, seen.id(), seen.version());
            linked.remove(seen);
        }
    }
}
