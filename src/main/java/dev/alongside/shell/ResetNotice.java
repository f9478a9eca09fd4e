package dev.alongside.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.alongside.people.PasswordReset;
import dev.alongside.support.Dates;

/** Says who reset the person's password, until they say that they have read it. */
class ResetNotice extends Notification {

    ResetNotice(PasswordReset reset, Dates dates, Runnable onRead) {
        var read = new Button("I know", click -> {
            onRead.run();
            close();
        });
        read.addThemeNames("tertiary");
        var line = new Div(
                new Span(reset.by() + " reset your password (" + dates.moment(reset.at())
                        + "). If you didn't ask for it, talk to them."),
                read);
        line.addClassName("undo");
        add(line);
        setDuration(0);
        setPosition(Position.BOTTOM_START);
    }
}
