package dev.alongside.board.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;
import dev.alongside.board.hints.Guide;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.PlanId;
import dev.alongside.shell.MainLayout;
import dev.alongside.support.Dates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The board around its tabs: reads, shows, and keeps showing what is true now. */
@ParentLayout(MainLayout.class)
@PermitAll
public class BoardFrame extends Composite<BoardPage>
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver, Board {

    private final BoardServices services;
    private final Readings readings;
    private final Whereabouts whereabouts;
    private final Guide guide;
    private final BoardPage page;
    private final BoardLive live;

    BoardFrame(BoardServices services, TabTitles titles, Dates dates) {
        this.services = services;
        this.readings = new Readings(services.reader());
        this.whereabouts = new Whereabouts(
                services.hidden(), this::watch, part -> readings.tab().letIn(part));
        this.guide = new Guide(services.hints(), this::refresh);
        this.page = new BoardPage(titles, new PlanActs(services, this), dates, whereabouts);
        this.live = new BoardLive(services.open(), readings, this::show, page::showHere, page::leave);
    }

    @Override
    protected BoardPage initContent() {
        return page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = BoardAddress.of(event.getRouteParameters());
        services.reader().requireOpen(address);
        if (readings.isOf(address.plan())) return;
        readings.open(address.plan());
        whereabouts.startOver();
        getUI().ifPresent(ui -> live.watch(ui, address.plan()));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.turnTo(content);
        readings.turnTo((BoardTab<?>) content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        page.empty();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        readings.startOver();
        var tab = readings.tab();
        if (tab.isMadeForAnother(plan())) tab.startOver();
        tab.board(this);
        page.select(tab);
        refresh();
        page.bring(tab, event.getLocation());
        var opened = BoardAddress.of(event.getRouteParameters()).attribute();
        Beginning.of(event.getLocation()).ifPresent(wish -> wish.begin(tab, event.getLocation()));
        whereabouts.arrive(event.getLocation().getPath(), page.nameOf(tab, opened));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.watch(event.getUI(), plan());
        whereabouts.tellAgain();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.end();
    }

    @Override
    public PlanId plan() {
        return readings.plan();
    }

    @Override
    public PlanHeader header() {
        return page.header();
    }

    @Override
    public Guide guide() {
        return guide;
    }

    @Override
    public void writeWhy() {
        page.writeWhy();
    }

    @Override
    public void split(boolean split) {
        page.split(split);
    }

    @Override
    public void refresh() {
        readings.read().ifPresent(this::show);
    }

    private <P> void show(Readings.Reading<P> reading) {
        if (readings.isOvertaken(reading)) return;
        boolean wasOpen = page.showsOpen(reading.plan());
        guide.show(reading.state().hidden());
        page.show(reading.tab(), reading.state(), readings.take(reading));
        page.showHere(header(), live.hereNow());
        whereabouts.tellAgain();
        // A tab offers from its beginning what can be done, so it begins anew when nothing can be done any more.
        if (wasOpen && !header().view().isOpen()) UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    private Optional<BoardWatch> watch() {
        return live.watch();
    }
}
