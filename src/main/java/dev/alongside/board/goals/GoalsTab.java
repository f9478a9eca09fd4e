package dev.alongside.board.goals;

import dev.alongside.board.form.Speaking;
import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.LinksPage;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalStatus;
import dev.alongside.goals.GoalsPage;
import dev.alongside.goals.ProgressNote;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.Side;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapStatus;
import dev.alongside.swaps.SwapsPage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the Goals tab shows: the goals with what each speaks to, what is proposed about them, and what was said. */
record GoalsTab(GoalsPage goals, LinksPage links, SwapsPage swaps, CommentsPage comments) {

    boolean mayWrite() {
        return is(Side.OWNER);
    }

    boolean mayAgree() {
        return is(Side.PARTNER);
    }

    /** Whether the reader may reword or remove this note. */
    boolean mayChange(ProgressNote note) {
        return mayWrite() && !note.isFixedIn(partnership());
    }

    List<SwapLine> swaps(SwapStatus status) {
        return swaps.swaps().stream()
                .filter(swap -> swap.status() == status)
                .map(swap -> new SwapLine(swap, goals.findProgram(swap.program()), attributes(swap)))
                .toList();
    }

    private List<String> attributes(Swap swap) {
        return swap.links().stream()
                .flatMap(link -> links.edition().findAttribute(link.attribute()).stream()
                        .map(attribute ->
                                link.how().isEmpty() ? attribute.title() : attribute.title() + " — " + link.how()))
                .toList();
    }

    List<GoalLine> allGoals() {
        return Stream.of(GoalStatus.values())
                .map(this::goals)
                .flatMap(List::stream)
                .toList();
    }

    /** Those with this state, in their owner's order. */
    List<GoalLine> goals(GoalStatus status) {
        var all = goals.goals().stream().filter(goal -> goal.status() == status).toList();
        return IntStream.range(0, all.size())
                .mapToObj(at -> line(all.get(at), Spot.of(at, all.size())))
                .toList();
    }

    private GoalLine line(Goal goal, Spot spot) {
        return new GoalLine(
                goal,
                goals.findProgram(goal.program()),
                Speaking.of(links, goal.id()),
                goals.notesOn(goal.id()),
                goal.isFixedIn(partnership()),
                goal.isAgreedIn(partnership()),
                !goals.programs().isEmpty(),
                spot,
                comments.on(Subject.goal(goal.id())));
    }

    private Optional<PartnershipId> partnership() {
        return goals.view().partnership().map(Partnership::id);
    }

    private boolean is(Side side) {
        return goals.view().mayWriteAs(side);
    }
}
