package dev.alongside.board.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import dev.alongside.shell.MainLayout;
import dev.alongside.support.Dates;
import dev.alongside.support.NotFound;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The board around its tabs: reads, shows, and keeps showing what is true now. */
@ParentLayout(MainLayout.class)
@PermitAll
public class BoardFrame extends Composite<Main>
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, Board {

    private final BoardReader reader;
    private final Readings readings;
    private final BoardLive live;
    private final BoardHead head;
    private final StatusBar status = new StatusBar();
    private final Sharing sharing;
    private final Dates dates;
    private final Div place = new Div();

    private volatile @Nullable PlanId plan;
    private @Nullable PlanHeader header;
    private volatile @Nullable BoardTab<?> tab;

    BoardFrame(BoardReader reader, OpenBoards boards, TabTitles titles, Sharing sharing, Dates dates) {
        this.reader = reader;
        this.readings = new Readings(reader);
        this.live = new BoardLive(boards, readings::shown, this::readAgain, this::showHere);
        this.head = new BoardHead(titles, this::share);
        this.sharing = sharing;
        this.dates = dates;
        place.addClassName("tab");
        getContent().addClassName("page");
        getContent().setId("main");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(head, place, status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("plan").map(BoardFrame::plan).orElseThrow(NotFound::new);
        reader.requireOpen(asked, event.getRouteParameters().get("attribute"));
        if (asked.equals(plan)) return;
        plan = asked;
        readings.startOver();
        getUI().ifPresent(ui -> live.watch(ui, asked));
    }

    private static PlanId plan(String text) {
        try {
            return new PlanId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        split(false);
        place.getElement().removeAllChildren().appendChild(content.getElement());
        tab = (BoardTab<?>) content;
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        place.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        readings.startOver();
        Objects.requireNonNull(tab).board(this);
        head.select(tab.getClass());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.watch(event.getUI(), plan());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end();
    }

    @Override
    public PlanId plan() {
        return Objects.requireNonNull(plan);
    }

    @Override
    public PlanHeader header() {
        return Objects.requireNonNull(header);
    }

    @Override
    public void split(boolean split) {
        getContent().setClassName("fixed", split);
    }

    @Override
    public void refresh() {
        refresh(Objects.requireNonNull(tab));
    }

    private <P> void refresh(BoardTab<P> of) {
        show(readings.read(plan(), of));
    }

    /** On the thread of a hint: reads without holding this window up, then only shows. */
    private void readAgain(UI ui) {
        var of = tab;
        if (of != null) readAgain(ui, of);
    }

    private <P> void readAgain(UI ui, BoardTab<P> of) {
        try {
            var reading = readings.read(plan(), of);
            ui.access(() -> show(reading));
        } catch (NotFound gone) {
            ui.access(() -> leave(ui));
        }
    }

    /** The route is entered again, finds nothing, and says so at the same address. */
    private void leave(UI ui) {
        place.getElement().removeAllChildren();
        ui.getChildren()
                .filter(Dialog.class::isInstance)
                .map(Dialog.class::cast)
                .toList()
                .forEach(Dialog::close);
        ui.refreshCurrentRoute(true);
    }

    private <P> void show(Readings.Reading<P> reading) {
        if (reading.tab() != tab || !reading.plan().equals(plan) || readings.isOvertaken(reading)) return;
        var changes = readings.take(reading);
        var state = reading.state();
        header = state.header();
        head.show(state.header(), state.edition());
        status.show(state, dates);
        reading.tab().show(state.page(), changes);
        showHere();
    }

    private void share() {
        if (header().isShared()) {
            new UnshareDialog(header(), sharing, this::refresh).open();
        } else {
            new ShareDialog(header(), sharing, this::refresh).open();
        }
    }

    private void showHere() {
        if (header != null) head.showHere(header, live.hereNow());
    }
}
