package dev.alongside.support;

import com.vaadin.flow.component.html.Paragraph;

/** The line in a form that says why something was not done; what was typed stays. */
public class Message extends Paragraph {

    public Message() {
        addClassNames("state", "bad");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Whether the act went through. */
    public boolean attempt(Runnable act) {
        try {
            act.run();
            setVisible(false);
            return true;
        } catch (RuntimeException failed) {
            say(Failures.sentence(failed));
            return false;
        }
    }

    public void say(String sentence) {
        setText(sentence);
        setVisible(true);
    }
}
