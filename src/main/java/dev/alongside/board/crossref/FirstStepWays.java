package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Beginning;
import dev.alongside.board.hints.Guidance;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.support.Icon;

/** From the cards of a new board to where each thing is done. */
record FirstStepWays(CrossReferencePage page, AttributeActs acts, Runnable onLook) {

    Component readLevels() {
        var edition = page.edition();
        return go("Read my two levels", "show", "matrix/%s/%d".formatted(edition.matrixKey(), edition.number()));
    }

    Component writeWin() {
        var write = go("Write a win", "add", Beginning.WRITE.at(tab("history")));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    Component pasteList() {
        return quiet(go("Paste a list", Beginning.PASTE.at(tab("history"))));
    }

    Component writeGoal() {
        return go("Write a goal", "add", Beginning.WRITE.at(tab("goals")));
    }

    Component look() {
        return small(new Button(FirstStepWords.look(page.lines().size()), pressed -> onLook.run()));
    }

    Component writeWhy() {
        return small(new Button("Write my why", new Icon("edit"), pressed -> acts.writeWhy()));
    }

    /** The button itself stands in the head of the board. */
    Component share() {
        var state = new Span(page.view().partnership().isPresent() ? "Shared" : "When you are ready to share");
        state.addClassNames("small", "quiet");
        return state;
    }

    Component example() {
        return quiet(go("See a filled example", "show", "example"));
    }

    Component hide() {
        return quiet(
                small(new Button("Hide these cards", pressed -> acts.guide().hide(Guidance.FIRST_STEPS))));
    }

    private String tab(String name) {
        return "board/%s/%s".formatted(page.view().plan().id().value(), name);
    }

    private static Button go(String words, String icon, String address) {
        var go = go(words, address);
        go.setIcon(new Icon(icon));
        return go;
    }

    private static Button go(String words, String address) {
        return small(new Button(words, pressed -> UI.getCurrentOrThrow().navigate(address)));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
