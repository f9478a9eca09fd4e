package dev.alongside.board.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;

/** A part of the screen in which somebody may be in the middle of a text. */
public interface Writing {

    /** Whether something that is not sent would be lost or interrupted if it went away now. */
    boolean isGoingOn();

    /** Whether somebody writes anywhere within this part; what is not seen does not count. */
    static boolean within(Component part) {
        // A mere text can't tell whether it is seen.
        if (part instanceof Text || !part.isVisible()) return false;
        return part instanceof Writing writing && writing.isGoingOn()
                || part.getChildren().anyMatch(Writing::within);
    }
}
