package dev.alongside.swaps;

import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.GoalId;
import dev.alongside.history.ProgramId;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A proposal of one side to change the goals, which the other side answers.
 *
 * @param side who proposed it
 * @param why what it would help with, may be empty
 * @param reply what the other side answered when it declined, else empty
 * @param goal the goal that it became, null while it is not accepted
 */
@Table("swap")
public record Swap(
        @Id SwapId id,
        @Version long version,
        PlanId plan,
        PartnershipId partnership,
        SwapKind kind,
        Side side,
        SwapStatus status,
        @Nullable ProgramId program,
        String title,
        String outcome,
        String impact,
        @Nullable LocalDate due,
        String why,
        String reply,
        @Nullable GoalId goal,

        @MappedCollection(idColumn = "swap", keyColumn = "position")
        List<SwapLink> links) {

    public Swap {
        links = List.copyOf(links);
    }

    static Swap add(PlanId plan, PartnershipId partnership, Side side, SwapDraft draft) {
        var goal = draft.goal();
        return new Swap(
                SwapId.create(),
                0,
                plan,
                partnership,
                SwapKind.ADD,
                side,
                SwapStatus.OPEN,
                goal.program(),
                goal.title(),
                goal.outcome(),
                goal.impact(),
                goal.due(),
                draft.why(),
                "",
                null,
                links(draft.speaks()));
    }

    /** Nobody accepts what they proposed themselves. */
    Swap accept(Side by, GoalId made) {
        requireOpenForAnswerOf(by);
        return with(SwapStatus.ACCEPTED, "", made);
    }

    Swap decline(Side by, String reason) {
        requireOpenForAnswerOf(by);
        return with(
                SwapStatus.DECLINED,
                Texts.required(reason, Texts.PARAGRAPH, "Say what would make it work for you"),
                null);
    }

    Swap withdraw(Side by) {
        if (by != side) throw new NotYourSwap();
        requireOpen();
        return with(SwapStatus.WITHDRAWN, "", null);
    }

    /** What waited for an answer when its partnership ended waits no more. */
    Swap readIn(Optional<PartnershipId> now) {
        return isOpen() && !now.equals(Optional.of(partnership)) ? with(SwapStatus.LAPSED, reply, goal) : this;
    }

    public boolean isOpen() {
        return status == SwapStatus.OPEN;
    }

    /** Whether this side can accept or decline it. */
    public boolean waitsFor(Side side) {
        return isOpen() && this.side != side;
    }

    void requireOpenForAnswerOf(Side by) {
        if (by == side) throw new OwnSwap();
        requireOpen();
    }

    /** The words of the goal that it would become, with the next free key. */
    GoalDraft draft() {
        return new GoalDraft("", title, program, outcome, impact, due);
    }

    Swap withVersion(long version) {
        return new Swap(
                id,
                version,
                plan,
                partnership,
                kind,
                side,
                status,
                program,
                title,
                outcome,
                impact,
                due,
                why,
                reply,
                goal,
                links);
    }

    private void requireOpen() {
        if (!isOpen()) throw new SwapIsAnswered();
    }

    private Swap with(SwapStatus status, String reply, @Nullable GoalId goal) {
        return new Swap(
                id,
                version,
                plan,
                partnership,
                kind,
                side,
                status,
                program,
                title,
                outcome,
                impact,
                due,
                why,
                reply,
                goal,
                links);
    }

    private static List<SwapLink> links(Map<String, String> speaks) {
        return speaks.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new SwapLink(each.getKey(), each.getValue()))
                .toList();
    }
}
