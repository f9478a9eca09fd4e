package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Beginning;
import dev.alongside.board.hints.Guidance;
import dev.alongside.board.hints.Guide;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.support.Icon;

/** From the cards of a new board to where each thing is done. */
record FirstStepWays(CrossReferencePage page, AttributeActs acts, Runnable onLook) {

    Component readLevels() {
        var edition = page.edition();
        return go("Read my two levels", "show", "matrix/%s/%d".formatted(edition.matrixKey(), edition.number()));
    }

    Component writeWin() {
        var write = go("Write a win", "add", () -> Beginning.WRITE.in(tab("history")));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    Component pasteList() {
        return quiet(go("Paste a list", () -> Beginning.PASTE.in(tab("history"))));
    }

    Component writeGoal() {
        return go("Write a goal", "add", () -> Beginning.WRITE.in(tab("goals")));
    }

    Component look() {
        return go(FirstStepWords.look(page.lines().size()), onLook);
    }

    Component writeWhy() {
        return go("Write my why", "edit", acts::writeWhy);
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
        return quiet(go("Hide these cards", this::hideCards));
    }

    private void hideCards() {
        acts.guide().hide(Guidance.FIRST_STEPS);
        Guide.focusPage();
    }

    private String tab(String name) {
        return "board/%s/%s".formatted(page.view().plan().id().value(), name);
    }

    private static Button go(String words, String icon, String address) {
        return go(words, icon, () -> UI.getCurrentOrThrow().navigate(address));
    }

    private static Button go(String words, String icon, Runnable act) {
        var go = go(words, act);
        go.setIcon(new Icon(icon));
        return go;
    }

    private static Button go(String words, Runnable act) {
        var go = new Button(words, pressed -> act.run());
        go.addThemeVariants(ButtonVariant.SMALL);
        return go;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
