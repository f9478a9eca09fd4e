package dev.alongside.board.goals;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.entries.Arrivals;
import dev.alongside.board.entries.EntrySection;
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
    private final Runnable refresh;

    /** @param refresh shows what there is now */
    ProposalList(Supplier<SwapEntry> make, Runnable refresh) {
        proposals =
                new EntrySection<>("clock", "Proposals", "", line -> line.swap().id(), make::get);
        proposals.hideWhenEmpty();
        proposals.unfoldWhere(
                (line, changes) -> changes.touched(line.swap().id()), line -> SwapEntry.isBegun(line.swap()));
        arrivals = new Arrivals<>("proposal", proposals, refresh, swap -> bring(swap, false));
        this.refresh = refresh;
        left = new Later<>(getContent(), 0, () -> new LeftWords("What would make it work for you?", this.refresh));
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
        var words = DeclinePlace.gone(tab.goals().view().plan().id(), there).stream()
                .filter(each ->
                        proposals.find(((DeclinePlace) each.place()).swap()).isEmpty())
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
