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
import java.util.stream.Stream;
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
    private final NewLines newLines = new NewLines(this::showNew);
    private final Button earlier = new Button("Earlier", new Icon("chevron-down"), click -> showEarlier());

    /** The lowest journal number that is on the screen or asked for; read by the threads that bring news. */
    private volatile long from = Long.MAX_VALUE;

    private @Nullable ActivityTab shown;

    ActivityView(ActivityActs acts, Dates dates) {
        this.acts = acts;
        this.days = new Days(dates);
        empty.addClassNames("quiet", "nothing-here");
        var head = new Div(new Icon("activity"), new H2("What happened"));
        head.addClassName("section-head");
        var section = new Section(head, empty, newLines, days, earlier);
        section.addClassNames("section", "activity");
        getContent().add(section);
    }

    @Override
    protected ActivityTab read(PlanId plan) {
        return acts.read(plan, from);
    }

    @Override
    protected void show(ActivityTab tab, Changes changes) {
        shown = tab;
        from = tab.from();
        empty.setVisible(tab.lines().isEmpty());
        if (empty.getComponentCount() == 1)
            empty.add(WayOn.to("Back to the board", "board/" + board().plan().value()));
        earlier.setVisible(tab.hasEarlier());
        var lines = newLines.admit(tab.lines(), changes);
        days.show(lines);
        days.mark(lines, changes);
    }

    @Override
    protected void startOver() {
        from = Long.MAX_VALUE;
        newLines.startOver();
    }

    private void showNew() {
        var waited = newLines.letIn(shown().lines());
        board().refresh();
        waited.keySet().stream().limit(1).flatMap(this::row).forEach(ActivityRow::focus);
        // After that: the focus ends what marks a line.
        waited.forEach((number, changes) -> {
            if (changes.wrote(number)) row(number).forEach(row -> row.justHappened(changes));
        });
    }

    private Stream<ActivityRow> row(long number) {
        return shown().lines().stream()
                .filter(line -> line.number() == number)
                .flatMap(line -> days.find(line).stream());
    }

    private void showEarlier() {
        var before = shown();
        from = before.earlier();
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
