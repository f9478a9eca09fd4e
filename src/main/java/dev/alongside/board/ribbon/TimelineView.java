package dev.alongside.board.ribbon;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.frame.BoardFrame;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.Changes;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Side;
import dev.alongside.support.Dates;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What narrow screens have in place of the ribbon above the cross-reference: the same as two lists by date. */
@Route(value = "board/:plan/timeline", layout = BoardFrame.class)
@PageTitle("Timeline · Alongside")
@PermitAll
public class TimelineView extends BoardTab<Timeline> {

    private final Timelines timelines;
    private final Dates dates;
    private final RibbonTools tools = new RibbonTools(this::choose, false);
    private RibbonChoice choice = RibbonChoice.remembered();
    private @Nullable RibbonLists lists;
    private @Nullable Timeline shown;

    TimelineView(Timelines timelines, Dates dates) {
        this.timelines = timelines;
        this.dates = dates;
    }

    @Override
    protected Timeline read(PlanId plan) {
        return timelines.read(plan);
    }

    @Override
    protected void show(Timeline timeline, Changes changes) {
        shown = timeline;
        if (lists == null) lists = build();
        draw();
        lists.mark(changes);
    }

    @Override
    protected void startOver() {
        super.startOver();
        lists = null;
    }

    private RibbonLists build() {
        var isOwn = board().header().view().mayWriteAs(Side.OWNER);
        var made = new RibbonLists(RibbonPlaces.of(board().plan()), isOwn, new RibbonWords(dates));
        var section = new Section(tools, made);
        section.addClassNames("ribbon", "timeline");
        section.setAriaLabel("Wins and goals by date");
        getContent().add(section);
        return made;
    }

    private void choose(UnaryOperator<RibbonChoice> change) {
        choice = change.apply(choice);
        choice.rememberWindow();
        draw();
    }

    private void draw() {
        var timeline = Objects.requireNonNull(shown);
        tools.show(choice);
        Objects.requireNonNull(lists)
                .show(choice.window(), RibbonLayout.of(timeline, choice.window(), dates.today()), timeline);
    }
}
