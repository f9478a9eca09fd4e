package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** What makes a board, for an owner who has not all of it yet; in any order, and until they hide it. */
final class FirstSteps extends Composite<Section> {

    private static final String LEAD =
            "Six things make this board. They have an order, but you don't have to keep to it, and nothing here is due. ";

    private final Paragraph lead = new Paragraph();
    private final FirstStep matrix;
    private final FirstStep history;
    private final FirstStep goals;
    private final FirstStep views;
    private final FirstStep why;
    private final FirstStep together;

    FirstSteps(FirstStepWays ways) {
        matrix = new FirstStep(1, "matrix", "Career matrix", ways.readLevels());
        history = new FirstStep(2, "win", "History", ways.writeWin(), ways.pasteList());
        goals = new FirstStep(3, "goal", "Goals", ways.writeGoal());
        views = new FirstStep(4, "board", "Cross-reference", ways.look());
        why = new FirstStep(5, "people", "Your why", ways.writeWhy());
        together = new FirstStep(6, "understanding", "Get clear together", ways.share());
        var steps = new Div(matrix, history, goals, views, why, together);
        steps.addClassNames("cards", "steps");
        lead.addClassNames("quiet", "lead");
        getContent().addClassNames("section", "first-steps");
        getContent().add(new H2("Start wherever it is easiest"), lead, steps, foot(ways));
    }

    void show(SixThings now) {
        lead.setText(LEAD + FirstStepWords.promise(now));
        matrix.show(true, FirstStepWords.matrix(now.page()));
        history.show(
                now.hasHistory(),
                "The programs you run and your big wins of the last 18 months. Bullets first, the story can come later.");
        goals.show(
                now.hasGoals(),
                "What you aim for in the next 12 months, inside the programs you are in. Each with an outcome one can measure.");
        views.show(
                now.hasViews(),
                "Hold both against each attribute: where you are above, at, or short of it, and where the wording is unclear.");
        why.show(now.header().tellsWhy(), FirstStepWords.why(now));
        together.show(now.header().isShared(), FirstStepWords.together(now));
    }

    private static Div foot(FirstStepWays ways) {
        var words = new Paragraph("A plan is not a promise of promotion, and you are more than one."
                + " This is a place to see the same thing, together.");
        words.addClassNames("small", "quiet");
        var end = new Span(ways.example(), ways.hide());
        end.addClassNames("end", "row");
        var foot = new Div(words, end);
        foot.addClassName("first-foot");
        return foot;
    }
}
