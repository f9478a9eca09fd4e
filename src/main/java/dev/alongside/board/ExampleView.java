package dev.alongside.board;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** A board of two invented people some weeks into their plan, to look at before one's own begins. */
@Route("example")
@PageTitle("An example board · Alongside")
@PermitAll
class ExampleView extends Main {

    private static final String PICTURE = "alongside/example-%s.png";

    ExampleView() {
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        var content = new Div(
                new Paragraph("Tomas Rivera wants to become a Staff TPM. This is what he and his manager Mira Okafor"
                        + " have before them in a 1:1; both are invented, and so is their company's matrix."),
                picture(),
                steps());
        content.addClassNames("content", "stack", "l", "example");
        add(new PageHead("An example board"), content);
    }

    private static OrderedList steps() {
        var steps = new OrderedList();
        Stream.of(
                        "Above: what was and what is aimed for, on one line of time with today in it.",
                        "Each row is one attribute of the level Tomas aims for, in the words of the matrix.",
                        "Behind it stand the wins and goals that speak to it. A goal that is only proposed counts for nothing yet.",
                        "Then how each of the two sees it. Nobody sees the other's view before it is shown.",
                        "Where the wording is unclear, they write down how they read it, and the other one confirms.",
                        "Where they differ, it says “talk about this”. Neither is right or wrong.")
                .map(ListItem::new)
                .forEach(steps::add);
        return steps;
    }

    /** As light or as dark as the page around it. */
    private static HtmlContainer picture() {
        var dark = new HtmlContainer("source");
        dark.getElement()
                .setAttribute("srcset", PICTURE.formatted("dark"))
                .setAttribute("media", "(prefers-color-scheme: dark)");
        var light = new Image(
                PICTURE.formatted("light"),
                "A board with a line of time, and a table of five attributes; the list below says what is in it.");
        var picture = new HtmlContainer("picture");
        picture.add(dark, light);
        return picture;
    }
}
