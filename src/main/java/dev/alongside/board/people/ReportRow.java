package dev.alongside.board.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.waiting.WaitLine;
import dev.alongside.board.waiting.WaitWords;
import dev.alongside.plan.PlanLine;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the people one manages; with a shared plan the whole row leads to its board. What changes is said in the
 * parts that are there already, so that the focus stays on the link.
 */
final class ReportRow extends Composite<NativeTableRow> {

    private final Dates dates;
    private final Bold name = new Bold("");
    private final Span levels = new Span();
    private final NativeTableCell waits = cell("What waits for me");
    private final NativeTableCell cycle = cell("Cycle");
    private final NativeTableCell changed = cell("Last change");
    private boolean made;

    ReportRow(Dates dates) {
        this.dates = dates;
    }

    /** @param words of the same plan each time, or each time of the same person without one */
    void show(ReportWords words) {
        if (!made) make(words);
        made = true;
        name.setText(words.line().name());
        words.line().plan().ifPresent(plan -> showPlan(words, plan));
    }

    private void make(ReportWords words) {
        words.line().plan().ifPresentOrElse(plan -> makeLinked(words, plan), () -> makeMuted(words));
    }

    private void makeLinked(ReportWords words, PlanLine plan) {
        getContent().addClassName("linked");
        getContent().getElement().setAttribute("data-row", true);
        var link = new Anchor("board/" + plan.id().value(), name);
        link.addClassName("row-link");
        levels.addClassNames("small", "quiet");
        var go = new NativeTableCell(new Icon("chevron"));
        go.addClassName("go");
        getContent().add(person(words, link, levels), waits, cycle, changed, go);
    }

    private void makeMuted(ReportWords words) {
        getContent().addClassName("muted");
        var nothing = new NativeTableCell("No shared plan. A plan appears here when its owner shares it.");
        nothing.getElement().setAttribute("colspan", "4");
        getContent().add(person(words, name), nothing);
    }

    private void showPlan(ReportWords words, PlanLine plan) {
        levels.setText(words.levels());
        showWaiting(words.waiting());
        var closed = plan.closedAt();
        if (closed != null) waits.setText("Nothing. Closed on " + dates.day(closed));
        cycle.setText(plan.cycle());
        changed.setText(changed(words.line().changedAt()));
    }

    private static NativeTableCell person(ReportWords words, Component... lines) {
        var avatar = new Avatar(words.line().name());
        avatar.addThemeNames("filled");
        avatar.setColorIndex(0);
        avatar.addClassName("l");
        var stack = new Div(lines);
        stack.addClassNames("stack", "xs");
        var row = new Div(avatar, stack);
        row.addClassName("row");
        return new NativeTableCell(row);
    }

    private void showWaiting(List<WaitLine> lines) {
        waits.setClassName("quiet", lines.isEmpty());
        waits.setClassName("what-waits", !lines.isEmpty());
        if (lines.isEmpty()) {
            waits.setText(WaitWords.of(List.of()));
            return;
        }
        waits.removeAll();
        lines.forEach(line -> waits.add(new Div(new Icon(line.icon()), new Span(line.words()))));
    }

    private static NativeTableCell cell(String label) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private String changed(@Nullable Instant at) {
        if (at == null) return "";
        var day = dates.day(at);
        return day.equals(dates.day(dates.today())) ? "today " + dates.time(at) : day;
    }
}
