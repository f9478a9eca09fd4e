package dev.alongside.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.people.PersonRow.LineRow;
import dev.alongside.people.ReportingLine;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.time.LocalDate;
import java.util.function.Consumer;

/** One reporting line of a person, with the ways to end it. */
class LineEntry extends ListItem {

    LineEntry(LineRow row, Dates dates, Consumer<LocalDate> onEnd, Runnable onRemove) {
        addClassName("entry");
        var days = new Paragraph(days(row.line(), dates));
        days.addClassName("facts");
        var body = new Div(new Bold(row.managerName()), days);
        body.addClassName("entry-body");
        var actions = new Div();
        actions.addClassName("entry-actions");
        var today = dates.today();
        if (row.line().covers(today)) actions.add(ending(row.line(), today, onEnd, onRemove));
        else if (row.line().fromDay().isAfter(today)) actions.add(new Button("Remove", click -> onRemove.run()));
        add(new Icon("people"), body, actions);
    }

    private static MenuBar ending(ReportingLine line, LocalDate today, Consumer<LocalDate> onEnd, Runnable onRemove) {
        var menu = new MenuBar();
        var end = menu.addItem("End");
        if (line.fromDay().isBefore(today)) {
            end.getSubMenu().addItem("At once: yesterday was the last day", click -> onEnd.accept(today.minusDays(1)));
        } else {
            end.getSubMenu().addItem("It was entered by mistake", click -> onRemove.run());
        }
        end.getSubMenu().addItem("Today is the last day", click -> onEnd.accept(today));
        return menu;
    }

    private static String days(ReportingLine line, Dates dates) {
        var from = "From " + dates.day(line.fromDay());
        return line.toDay() == null ? from : from + " to " + dates.day(line.toDay());
    }
}
