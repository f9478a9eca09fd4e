package dev.alongside.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import dev.alongside.people.Hints;

/** Brings back the words of guidance that somebody has hidden. */
final class HintsCard extends Composite<Section> {

    private final Hints hints;

    HintsCard(Hints hints) {
        this.hints = hints;
        var about = new Paragraph("A few words of guidance stand where you write and look."
                + " What you hid there stays hidden on every device.");
        about.addClassNames("quiet", "small");
        var actions = new Div(new Button("Show hints again", click -> showAll()));
        actions.addClassName("form-actions");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2("Hints"), about, actions);
    }

    private void showAll() {
        hints.showAll();
        Notification.show(
                "All hints are shown again, and so are the first steps of a board.",
                5_000,
                Notification.Position.BOTTOM_START);
    }
}
