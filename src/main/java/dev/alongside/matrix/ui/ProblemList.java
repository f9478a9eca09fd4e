package dev.alongside.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.matrix.exchange.Problem;
import dev.alongside.support.Bold;
import dev.alongside.support.Icon;
import java.util.List;

/** What is wrong with a file, line by line: first what keeps it from being published, then what is worth a look. */
class ProblemList extends Composite<Div> {

    /** More than these help nobody; the rest is counted. */
    private static final int SHOWN = 100;

    ProblemList(List<Problem> problems, boolean isMatrix) {
        getContent().getElement().setAttribute("role", "status");
        var blocking = problems.stream().filter(Problem::blocking).toList();
        var remarks = problems.stream().filter(problem -> !problem.blocking()).toList();
        if (!isMatrix) {
            add("This file can't be imported. Nothing was changed.", "warning", blocking);
        } else if (!blocking.isEmpty()) {
            add(MatrixCounts.count(blocking.size(), "thing") + " to mend in the file first", "warning", blocking);
        }
        if (!remarks.isEmpty()) add("Worth a look, nothing stands in the way", "info", remarks);
        if (problems.isEmpty()) add("Nothing to mend: every cell has a text", "check", List.of());
    }

    private void add(String heading, String icon, List<Problem> problems) {
        var list = new UnorderedList();
        list.addClassName("problems");
        problems.stream().limit(SHOWN).map(problem -> item(icon, problem)).forEach(list::add);
        var section = new Div(new H2(heading), list);
        section.addClassName("section");
        if (problems.size() > SHOWN) section.add(new Span("and %,d more".formatted(problems.size() - SHOWN)));
        getContent().add(section);
    }

    private static Component item(String icon, Problem problem) {
        var place = problem.line() == 0 ? "Whole file" : "Line %,d".formatted(problem.line());
        return new ListItem(new Icon(icon), new Bold(place), new Span(problem.sentence()));
    }
}
