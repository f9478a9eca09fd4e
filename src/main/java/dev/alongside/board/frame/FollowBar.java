package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says whom this window follows, above what it shows, so that nothing moves when it comes and goes. */
final class FollowBar extends Composite<Div> {

    private final Span words = new Span();

    FollowBar(Runnable onStop) {
        var stop = new Button("Stop", pressed -> onStop.run());
        stop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("follow-bar");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, stop);
        hide();
    }

    void show(OtherHere other) {
        words.setText("You follow " + other.name());
        getContent().setClassName("follow-bar by-" + other.colour());
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
