package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A win or a goal that speaks to an attribute.
 *
 * @param attribute key of the attribute
 * @param win the win that speaks, null when a goal does
 * @param goal the goal that speaks, null when a win does
 * @param how one line that says how, may be empty
 */
@Table("link")
public record Link(
        @Id LinkId id,
        @Version long version,
        PlanId plan,
        String attribute,
        @Nullable WinId win,
        @Nullable GoalId goal,
        String how) {

    static Link of(PlanId plan, LinkDraft draft) {
        return new Link(LinkId.create(), 0, plan, draft.attribute(), draft.win(), draft.goal(), draft.how());
    }

    Link withHow(String how) {
        return new Link(id, version, plan, attribute, win, goal, how);
    }

    Link withVersion(long version) {
        return new Link(id, version, plan, attribute, win, goal, how);
    }
}
