package dev.alongside.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** What the keyboard can do, and the choice to leave single letters alone, which this browser remembers. */
class KeysDialog extends Dialog {

    private final Checkbox singleKeys = new Checkbox("Single letters and ? do something outside of fields");

    KeysDialog() {
        setHeaderTitle("Keys");
        setWidth("34rem");
        var content = new Div(
                part("Anywhere on a board"),
                keys(
                        "g b",
                        "Board",
                        "g h",
                        "History",
                        "g g",
                        "Goals",
                        "Alt+Shift+F",
                        "Go where the other one is",
                        "Esc",
                        "Stop following",
                        "Ctrl+Z",
                        "Bring back what you have just removed",
                        "?",
                        "This list"),
                part("Attributes"),
                keys(
                        "j k",
                        "Next, previous",
                        "Up Down",
                        "The previous, the next, in the list beside an opened one",
                        "Enter",
                        "Open",
                        "Esc",
                        "Close",
                        "1 2 3 4",
                        "In your standing: gap, meeting, exceeding, unclear"),
                part("Goals"),
                keys("Alt+Up Alt+Down", "Move the goal in the order of its list"),
                part("While writing"),
                keys(
                        "Ctrl+Enter",
                        "Save a form, send a comment, leave a joint text",
                        "Esc",
                        "Leave a joint text, close a dialog"),
                part("Matrix"),
                keys("Arrows", "Move between cells", "Enter", "Open a cell", "Home End", "First and last level"),
                singleKeys);
        content.addClassNames("stack", "keys");
        add(content);
        getFooter().add(new Button("Close", pressed -> close()));
        singleKeys.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) getElement().executeJs("window.Alongside.useSingleKeys($0)", chosen.getValue());
        });
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        super.onAttach(attachment);
        getElement().executeJs("return window.Alongside.singleKeysAreOn()").then(Boolean.class, singleKeys::setValue);
    }

    private static H3 part(String title) {
        var heading = new H3(title);
        heading.addClassName("section-title");
        return heading;
    }

    private static DescriptionList keys(String... keysAndWords) {
        var list = new DescriptionList();
        list.addClassName("key-list");
        for (int at = 0; at < keysAndWords.length; at += 2) {
            list.add(each(keysAndWords[at]));
            list.add(new DescriptionList.Description(keysAndWords[at + 1]));
        }
        return list;
    }

    /** Each key in a frame of its own, so that two of them do not look like one. */
    private static DescriptionList.Term each(String names) {
        var term = new DescriptionList.Term();
        for (var name : names.split(" ")) {
            if (term.getElement().getChildCount() > 0) term.add(" ");
            term.add(key(name));
        }
        return term;
    }

    private static Span key(String name) {
        var key = new Span(name);
        key.addClassName("key");
        return key;
    }
}
