package dev.alongside.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.crossref.TableToLookAt;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.ribbon.TimeRibbon;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A board of two invented people some weeks into their plan, to look at before one's own begins. */
@Route("example")
@PageTitle("An example board · Alongside")
@PermitAll
class ExampleView extends Main {

    private static final String ABOUT =
            "Tomas Rivera is a Senior TPM and wants to become a Staff TPM. This is what he and"
                    + " his manager Mira Okafor have before them in a 1:1. Both are invented, and so is their company's matrix."
                    + " You see it as Tomas does; nothing here can be changed.";

    private static final String WHY =
            "I want to decide what we build next with the people who pay for it, not only how we get there.";

    ExampleView(Dates dates) {
        var board = ExampleBoard.on(dates.today());
        addClassNames("page", "example");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
        var about = new Paragraph(ABOUT);
        about.addClassNames("section", "example-about");
        add(new PageHead("An example board", new Anchor("", "Back to where I work")), about);
        add(new ExampleNotes(1, "Why Tomas wants it, in his words. It is the first thing Mira reads."), why());
        add(new ExampleNotes(2, "What was, and what is aimed for, on one line of time with today in it."));
        add(ribbon(board, dates), table(board, dates), footer());
    }

    private static Div why() {
        var why = new Div(new Bold("Why I want this"), new Span(WHY));
        why.addClassName("why");
        return why;
    }

    private static TimeRibbon ribbon(ExampleBoard board, Dates dates) {
        var ribbon = TimeRibbon.toLookAt(dates);
        ribbon.show(board.timeline(), new Changes(board.header(), List.of()));
        return ribbon;
    }

    private static Section table(ExampleBoard board, Dates dates) {
        var notes = new ExampleNotes(
                3,
                "Each row is one attribute of the level Tomas aims for, in the words of the matrix. Where the two see it"
                        + " differently, it says “Talk about this”. Neither is right or wrong.",
                "The wins that speak to it. Each can carry a line that says how.",
                "The goals that would. A filled letter is agreed with Mira, an outlined one is proposed and counts for nothing yet.",
                "How each of the two sees it. Nobody sees the other's view before it is shown.",
                "Where the wording is unclear, they write down how they read it, and the other one confirms.");
        var section = new Section(notes, new TableToLookAt(board.header(), board.page(), dates));
        section.setAriaLabel("Cross-reference of the example");
        return section;
    }

    private static Footer footer() {
        var footer =
                new Footer(new Span("Made up, and kept nowhere"), new Span("A plan is not a promise of promotion"));
        footer.addClassName("statusbar");
        return footer;
    }
}
