package dev.alongside.board.activity;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.form.WayOn;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened on a board, newest first, as far back as its reader may read. */
@Route(value = "board/:plan/activity", layout = BoardFrame.class)
@PageTitle("What happened · Alongside")
@PermitAll
public class ActivityView extends BoardTab<ActivityTab> {

    private final ActivityActs acts;
    private final Days days;
    private final Div empty = new Div(
            new Paragraph("Nothing has happened here yet. Every change of this board appears here, with who made it."));
    private final Button earlier = new Button("Earlier", new Icon("chevron-down"), click -> showEarlier());

    /** Read by the threads that bring news. */
    private volatile @Nullable Asked asked;

    private @Nullable ActivityTab shown;

    /** @param from the lowest journal number that is on the screen or asked for */
    private record Asked(PlanId plan, long from) {}

    ActivityView(ActivityActs acts, Dates dates) {
        this.acts = acts;
        this.days = new Days(dates);
        empty.addClassNames("quiet", "nothing-here");
        var head = new Div(new Icon("activity"), new H2("What happened"));
        head.addClassName("section-head");
        var section = new Section(head, empty, days, earlier);
        section.addClassNames("section", "activity");
        getContent().add(section);
    }

    @Override
    protected ActivityTab read(PlanId plan) {
        var all = asked;
        return acts.read(plan, all == null || !all.plan().equals(plan) ? Long.MAX_VALUE : all.from());
    }

    @Override
    protected void show(ActivityTab tab, Changes changes) {
        shown = tab;
        asked = new Asked(board().plan(), tab.from());
        empty.setVisible(tab.lines().isEmpty());
        if (empty.getComponentCount() == 1)
            empty.add(WayOn.to("Back to the board", "board/" + board().plan().value()));
        earlier.setVisible(tab.hasEarlier());
        days.show(tab.lines());
        days.mark(tab.lines(), changes);
    }

    private void showEarlier() {
        var before = shown();
        asked = new Asked(board().plan(), before.earlier());
        board().refresh();
        // The button may be gone now, and with it the place where the keyboard was.
        shown().lines().stream()
                .filter(line -> line.number() < before.from())
                .findFirst()
                .flatMap(days::find)
                .ifPresent(ActivityRow::focus);
    }

    private ActivityTab shown() {
        return Objects.requireNonNull(shown);
    }
}
