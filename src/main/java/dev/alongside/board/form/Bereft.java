package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that the record of a row is gone, and what somebody was writing in it is not, until they put it away. */
public final class Bereft extends Composite<Div> {

    /**
     * @param gone what became of the record, a sentence
     * @param row of the record, which is put away
     * @param whenPutAway is called then
     */
    public Bereft(String gone, Component row, Runnable whenPutAway) {
        var away = new Button("Put it away", pressed -> {
            whenPutAway.run();
            putAway(row);
        });
        away.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassNames("row", "wrap", "bereft");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Span(gone + " What you typed is kept here."), away);
    }

    private static void putAway(Component row) {
        var list = row.findAncestor(SaysNothing.class);
        row.removeFromParent();
        if (list != null) list.showWhether();
    }
}
