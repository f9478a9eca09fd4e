package dev.alongside.board.form;

import com.vaadin.flow.component.Component;

/** A part of the screen in which somebody may be in the middle of a text. */
public interface Writing {

    /** Whether something that is not sent would be lost or interrupted if it went away now. */
    boolean isGoingOn();

    /** Whether somebody writes anywhere within this part; what is not seen does not count. */
    static boolean within(Component part) {
        if (!part.isVisible()) return false;
        return part instanceof Writing writing && writing.isGoingOn()
                || part.getChildren().anyMatch(Writing::within);
    }
}
