package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;
import dev.alongside.live.Presence;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.support.Id;
import dev.alongside.support.Later;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A board as it is seen: its head, the open tab, and its foot. */
final class BoardPage extends Composite<Main> {

    private final TabTitles titles;
    private final Whereabouts whereabouts;
    private final BoardHead head;
    private final ClosedBar closed = new ClosedBar();
    private final Later<ChangeBar> change;
    private final Div bars = new Div();
    private final Later<SharingNote> note;
    private final WhyLine why;
    private final Div place = new Div();
    private final StatusBar status = new StatusBar();
    private final News news = new News();
    private final Dates dates;
    private @Nullable PlanHeader header;
    private @Nullable Edition edition;

    BoardPage(TabTitles titles, PlanActs acts, Dates dates, Whereabouts whereabouts) {
        this.titles = titles;
        this.whereabouts = whereabouts;
        this.head = new BoardHead(titles, acts, whereabouts.line());
        this.why = new WhyLine(acts.board());
        this.dates = dates;
        place.addClassName("tab");
        bars.addClassName("bars");
        getContent().addClassName("page");
        getContent().setId("main");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head, closed, bars, why, place, status, news);
        this.note = new Later<>(bars, () -> new SharingNote(acts::putMessageAway));
        this.change = new Later<>(bars, 0, () -> new ChangeBar(acts));
        getContent().add(whereabouts.parts());
    }

    PlanHeader header() {
        return Objects.requireNonNull(header);
    }

    void writeWhy() {
        why.open();
    }

    /** Whether what is on the screen is this plan, and something can be written on it. */
    boolean showsOpen(PlanId plan) {
        return header != null
                && header.plan().id().equals(plan)
                && header.view().isOpen();
    }

    void turnTo(HasElement tab) {
        empty();
        split(false);
        place.getElement().appendChild(tab.getElement());
    }

    void empty() {
        place.getElement().removeAllChildren();
    }

    /** Closes all that is open; the route is entered again, finds nothing, and says so at the same address. */
    void leave(UI ui) {
        empty();
        ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .forEach(Dialog::close);
        ui.refreshCurrentRoute(true);
    }

    void select(BoardTab<?> tab) {
        head.select(tab.getClass());
    }

    void split(boolean split) {
        getContent().setClassName("fixed", split);
    }

    <P> void show(BoardTab<P> tab, BoardState<P> state, Changes changes) {
        header = state.header();
        edition = state.edition();
        head.show(state.header(), state.edition(), state.waiting());
        closed.show(state.header().plan(), dates);
        note.show(state.header().message().isPresent(), shown -> shown.show(state.header()));
        change.show(ChangeBar.shows(state.header()), bar -> bar.show(state.header(), state.edition(), changes));
        why.show(state.header());
        status.show(state, dates);
        tab.show(state.page(), changes);
        news.show(state, changes);
    }

    /** Leads to what the address asks for; on to the page alone when that is not there any more. */
    void bring(BoardTab<?> tab, Location address) {
        var asked = address.getQueryParameters().getSingleParameter(FieldKey.OPEN);
        if (asked.filter("plan-change"::equals).isPresent()) change.find().ifPresent(ChangeBar::focus);
        else asked.flatMap(FieldKey::find).ifPresent(tab::bring);
    }

    void showHere(PlanHeader now, Map<Id, Presence.Here> here) {
        head.showHere(now, here.keySet());
        whereabouts.show(now, here);
    }

    private String titleOf(BoardTab<?> tab) {
        return titles.inOrder().stream()
                .filter(each -> each.view().equals(tab.getClass()))
                .map(TabTitles.Tab::title)
                .findFirst()
                .orElse("");
    }

    /** How people call the tab, or the attribute that is opened in it. */
    String nameOf(BoardTab<?> tab, Optional<String> attribute) {
        return attribute
                .flatMap(key -> Objects.requireNonNull(edition).findAttribute(key))
                .map(Attribute::title)
                .orElseGet(() -> titleOf(tab));
    }
}
