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

/** One of the people one manages; with a shared plan the whole row leads to its board. */
final class ReportRow extends Composite<NativeTableRow> {

    private final Dates dates;

    ReportRow(Dates dates) {
        this.dates = dates;
    }

    void show(ReportWords words) {
        getContent().removeAll();
        words.line().plan().ifPresentOrElse(plan -> showPlan(words, plan), () -> showNoPlan(words));
    }

    private void showPlan(ReportWords words, PlanLine plan) {
        getContent().setClassName("linked");
        getContent().getElement().setAttribute("data-row", true);
        var link =
                new Anchor("board/" + plan.id().value(), new Bold(words.line().name()));
        link.addClassName("row-link");
        var levels = new Span(words.levels());
        levels.addClassNames("small", "quiet");
        var go = new NativeTableCell(new Icon("chevron"));
        go.addClassName("go");
        getContent()
                .add(
                        person(words, link, levels),
                        waiting(words.waiting()),
                        cell("Cycle", plan.cycle()),
                        cell("Last change", changed(words.line().changedAt())),
                        go);
    }

    private void showNoPlan(ReportWords words) {
        getContent().setClassName("muted");
        getContent().getElement().removeAttribute("data-row");
        var nothing = new NativeTableCell("No shared plan. A plan appears here when its owner shares it.");
        nothing.getElement().setAttribute("colspan", "4");
        getContent().add(person(words, new Bold(words.line().name())), nothing);
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

    private static NativeTableCell waiting(List<WaitLine> lines) {
        var cell = cell("What waits for me", "");
        if (lines.isEmpty()) {
            cell.addClassName("quiet");
            cell.setText(WaitWords.of(List.of()));
        } else {
            cell.addClassName("what-waits");
            lines.forEach(line -> cell.add(new Div(new Icon(line.icon()), new Span(line.words()))));
        }
        return cell;
    }

    private static NativeTableCell cell(String label, String words) {
        var cell = new NativeTableCell(words);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    private String changed(@Nullable Instant at) {
        if (at == null) return "";
        var day = dates.day(at);
        return day.equals(dates.day(dates.today())) ? "today " + dates.time(at) : day;
    }
}
