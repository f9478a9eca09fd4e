package dev.alongside.board.goals;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.EntrySection;
import dev.alongside.board.form.Left;
import dev.alongside.board.form.LeftWords;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Id;
import dev.alongside.support.Later;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapStatus;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What one of the two proposes to the other: the open ones, and what came of those before folded away. */
final class ProposalList extends Composite<Div> {

    private final EntrySection<SwapLine> proposals;
    private final Arrivals<SwapLine> arrivals;
    private final Later<LeftWords> left;

    /** @param refresh shows what there is now */
    ProposalList(Supplier<SwapEntry> make, Runnable refresh) {
        proposals =
                new EntrySection<>("clock", "Proposals", "", line -> line.swap().id(), make::get);
        proposals.hideWhenEmpty();
        proposals.unfoldWhere(
                (line, changes) -> changes.touched(line.swap().id()), line -> SwapEntry.isBegun(line.swap()));
        arrivals = new Arrivals<>("proposal", proposals, refresh, swap -> bring(swap, false));
        left = new Later<>(getContent(), 0, () -> new LeftWords(SwapEntry.WHY_NOT, refresh));
        getContent().addClassName("sections");
        getContent().add(arrivals, proposals);
    }

    void show(GoalsTab tab, Changes changes) {
        var lapsed = tab.swaps(SwapStatus.LAPSED);
        var declined = Stream.concat(tab.swaps(SwapStatus.DECLINED).stream(), lapsed.stream())
                .toList();
        var open = arrivals.admit(tab.swaps(SwapStatus.OPEN), line -> false, changes);
        proposals.foldedAs(lapsed.isEmpty() ? "Declined" : "Declined or lapsed");
        proposals.showAll(open, declined);
        Stream.of(open, declined).forEach(lines -> proposals.mark(lines, changes));
        showLeft(tab);
    }

    /** A reason for declining that nobody can be given any more, unless its row still says so itself. */
    private void showLeft(GoalsTab tab) {
        var there = tab.swaps().swaps().stream().map(Swap::id).collect(toSet());
        var words = DeclinePlace.of(tab.goals().view().plan().id()).stream()
                .filter(place -> !there.contains(place.swap())
                        && proposals.find(place.swap()).isEmpty())
                .map(place -> new Left(place, "The proposal that this answers is not there any more"))
                .toList();
        left.show(!words.isEmpty(), part -> part.show(words));
    }

    /** If it waits to be shown, it is shown. */
    void letIn(Id swap) {
        arrivals.letIn(swap);
    }

    /** Leads the person to a proposal. */
    void bring(Id swap, boolean talk) {
        arrivals.letIn(swap);
        proposals.bring(swap, talk);
    }
}
