package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeFilter;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tab Cross-reference: all attributes in a table, or one of them opened beside the list. */
@Route(value = "board/:plan", layout = BoardFrame.class)
@RouteAlias(value = "board/:plan/attribute/:attribute", layout = BoardFrame.class)
@PageTitle("Cross-reference · Alongside")
@PermitAll
public class CrossReferenceView extends BoardTab<CrossReferenceTab>
        implements BeforeEnterObserver, BeforeLeaveObserver {

    private final CrossReferenceServices services;
    private final CrossReferenceActs acts;
    private final Dates dates;

    /** Key of the opened attribute, empty for all; read on threads that bring a hint. */
    private volatile Optional<String> opened = Optional.empty();

    private Optional<AttributeFilter> filter = Optional.empty();
    private @Nullable Sides sides;
    private @Nullable AllAttributes all;
    private @Nullable AttributeScreen one;
    private Optional<String> shown = Optional.empty();

    CrossReferenceView(CrossReferenceServices services, Dates dates) {
        this.services = services;
        this.dates = dates;
        this.acts = new CrossReferenceActs(services, this::board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        opened = event.getRouteParameters().get("attribute");
        if (opened.isPresent()) return;
        var shows = event.getLocation().getQueryParameters().getSingleParameter(AttributeLink.SHOW);
        filter = shows.flatMap(AttributeFilter::find);
        if (all != null) all.look(filter);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        // Words that can't be saved as they are keep their field on the screen.
        if (!saveTyped()) event.postpone();
    }

    @Override
    protected CrossReferenceTab read(PlanId plan) {
        return services.read(plan, opened);
    }

    @Override
    protected void show(CrossReferenceTab tab, Changes changes) {
        var now = Sides.of(board().header());
        if (!now.equals(sides)) all = null;
        sides = now;
        board().split(opened.isPresent());
        opened.ifPresentOrElse(key -> showOne(key, tab, now, changes), () -> showAll(tab, now, changes));
        shown = opened;
    }

    @Override
    protected void startOver() {
        super.startOver();
        one = null;
        all = null;
    }

    @Override
    protected void bring(FieldKey part) {
        if (one != null && one.isAttached()) one.bring(part);
    }

    private void showAll(CrossReferenceTab tab, Sides now, Changes changes) {
        var table = all == null ? allAttributes(now) : all;
        all = table;
        table.show(tab, board().header(), now, changes);
        bring(table);
        if (opened.isEmpty()) shown.ifPresent(table::focus);
    }

    private AllAttributes allAttributes(Sides now) {
        var made = new AllAttributes(board().plan(), now, acts, dates);
        made.look(filter);
        new TypedReadings(services, board().plan(), made).follow();
        return made;
    }

    private void showOne(String key, CrossReferenceTab tab, Sides now, Changes changes) {
        var screen = one == null ? new AttributeScreen(acts, dates, this::close) : one;
        one = screen;
        boolean isNew = bring(screen);
        screen.show(tab, key, now, changes);
        if (isNew) screen.focusTitle();
    }

    /** Whether it was not there before. */
    private boolean bring(Component part) {
        if (part.getParent().isPresent()) return false;
        getContent().removeAll();
        getContent().add(part);
        return true;
    }

    /** A key or the browser's way back leaves no field, so nothing else saves what is typed in it. */
    private boolean saveTyped() {
        return one == null || !one.isAttached() || one.saveTyped();
    }

    private void close() {
        if (saveTyped()) acts.look(filter);
    }
}
