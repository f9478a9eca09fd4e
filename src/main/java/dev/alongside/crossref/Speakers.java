package dev.alongside.crossref;

import static java.util.stream.Collectors.toMap;
import static org.springframework.transaction.annotation.Isolation.READ_COMMITTED;

import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.PlanId;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.NotFound;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner writes down a win or a goal together with what it speaks to: all of it or, when refused, nothing. */
@Service
@PreAuthorize("isAuthenticated()")
public class Speakers {

    private final History history;
    private final Goals goals;
    private final Links links;

    Speakers(History history, Goals goals, Links links) {
        this.history = history;
        this.goals = goals;
        this.links = links;
    }

    /** @param speaks how it speaks to each attribute, by the attribute's key */
    @Transactional(isolation = READ_COMMITTED)
    public Win addWin(PlanId plan, WinDraft draft, Map<String, String> speaks) {
        var added = history.add(plan, draft);
        speaks.forEach((attribute, how) -> links.link(plan, LinkDraft.of(added.id(), attribute, how)));
        return added;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Win editWin(Win seen, WinDraft draft, LinkEdit edit) {
        var edited = history.edit(seen, draft);
        unlessChanged(seen, () -> change(seen.plan(), edit, (key, how) -> LinkDraft.of(seen.id(), key, how)));
        return edited;
    }

    /** @param speaks how it speaks to each attribute, by the attribute's key */
    @Transactional(isolation = READ_COMMITTED)
    public Goal proposeGoal(PlanId plan, GoalDraft draft, Map<String, String> speaks) {
        var proposed = goals.propose(plan, draft);
        speaks.forEach((attribute, how) -> links.link(plan, LinkDraft.of(proposed.id(), attribute, how)));
        return proposed;
    }

    @Transactional(isolation = READ_COMMITTED)
    public Goal editGoal(Goal seen, GoalDraft draft, LinkEdit edit) {
        var edited = goals.edit(seen, draft);
        unlessChanged(seen, () -> change(seen.plan(), edit, (key, how) -> LinkDraft.of(seen.id(), key, how)));
        return edited;
    }

    private void change(PlanId plan, LinkEdit edit, BiFunction<String, String, LinkDraft> draft) {
        var present = edit.seen().stream().collect(toMap(Link::attribute, Function.identity()));
        edit.seen().stream()
                .filter(link -> !edit.speaks().containsKey(link.attribute()))
                .forEach(links::unlink);
        edit.speaks().forEach((attribute, how) -> {
            var link = present.get(attribute);
            if (link == null) links.link(plan, draft.apply(attribute, how));
            else if (!link.how().equals(LinkDraft.oneLine(how))) links.changeHow(link, how);
        });
    }

    /** Who changes what a win or goal speaks to has changed the win or goal, whose own words are as they were seen. */
    private static void unlessChanged(Object seen, Runnable change) {
        try {
            change.run();
        } catch (ChangedMeanwhile | NotFound | AlreadyLinked meanwhile) {
            throw new ChangedMeanwhile(seen);
        }
    }
}
