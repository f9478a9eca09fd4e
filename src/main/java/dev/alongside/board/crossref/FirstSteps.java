package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Names;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Icon;

/** What makes a board, for an owner who has nothing on it yet; gone with the first thing that is there. */
final class FirstSteps extends Composite<Section> {

    private static final String LEAD =
            "Five things make this board. They have an order, but you don't have to keep to it, and nothing here is due. ";

    /** @param onLook asked to go to the table below */
    FirstSteps(PlanHeader header, CrossReferencePage page, Runnable onLook) {
        var board = "board/" + header.plan().id().value();
        var steps = new Div(
                matrix(page),
                FirstStep.open(
                        2,
                        "win",
                        "History",
                        "The programs you run and your big wins of the last 18 months. A line for each is enough to begin.",
                        go("Write a win", "add", board + "/history", ButtonVariant.PRIMARY)),
                FirstStep.open(
                        3,
                        "goal",
                        "Goals",
                        "What you aim for in the next 12 months, inside the programs you are in. Each with an outcome one can measure.",
                        go("Write a goal", "add", board + "/goals")),
                FirstStep.open(
                        4,
                        "board",
                        "Cross-reference",
                        "Hold both against each attribute: where you are above, at, or short of it, and where the wording is unclear.",
                        look(page, onLook)),
                share(header));
        steps.addClassNames("cards", "steps");
        var foot = new Paragraph("A plan is not a promise of promotion, and you are more than one."
                + " This is a place to see the same thing, together.");
        foot.addClassNames("small", "quiet");
        var example = new Anchor("example", "Look at an example");
        var lead = new Paragraph(new Text(LEAD + promise(header) + " "), example);
        lead.addClassNames("quiet", "lead");
        getContent().addClassNames("section", "first-steps");
        getContent().add(new H2("Start wherever it is easiest"), lead, steps, foot);
    }

    private static String promise(PlanHeader header) {
        if (header.isShared()) return Names.first(header.partnerName().orElseThrow()) + " sees what you write here.";
        return header.managerName().map(Names::first).orElse("Your manager") + " sees nothing until you share it.";
    }

    private static FirstStep matrix(CrossReferencePage page) {
        var edition = page.edition();
        return FirstStep.done(
                "matrix",
                "Career matrix",
                "Edition %d of %s is here. Read what %s expects next to what %s does."
                        .formatted(
                                edition.number(),
                                edition.matrixTitle(),
                                page.target().title(),
                                page.current().title()),
                go("Read my two levels", "show", "matrix/%s/%d".formatted(edition.matrixKey(), edition.number())));
    }

    private static FirstStep share(PlanHeader header) {
        var words =
                "Share the board, walk through it in a 1:1, and write down what you both understand. Usually a few talks.";
        var state = new Span(header.isShared() ? "Shared" : "When you want to share");
        state.addClassNames("small", "quiet");
        return header.isShared()
                ? FirstStep.done("understanding", "Get clear together", words, state)
                : FirstStep.open(5, "understanding", "Get clear together", words, state);
    }

    private static Button look(CrossReferencePage page, Runnable onLook) {
        var look = new Button("Look at the %d attributes".formatted(page.lines().size()), pressed -> onLook.run());
        look.addThemeVariants(ButtonVariant.SMALL);
        return look;
    }

    private static Button go(String words, String icon, String path, ButtonVariant... looks) {
        var go = new Button(words, new Icon(icon));
        go.addClickListener(pressed -> go.getUI().ifPresent(ui -> ui.navigate(path)));
        go.addThemeVariants(looks);
        go.addThemeVariants(ButtonVariant.SMALL);
        return go;
    }
}
