package dev.alongside.board.sharing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** A dialog that is read before it is answered: its heading gets the focus, not an answer. */
class HeadedDialog extends Dialog {

    /** The component puts the focus into what it opened a moment after it opened, so this comes after that. */
    private static final String FOCUS_HEADING = """
            const focus = () => {
              const heading = this.querySelector('[slot=title]');
              if (!heading) return;
              heading.tabIndex = -1;
              heading.focus();
            };
            requestAnimationFrame(() => requestAnimationFrame(focus));
            """;

    HeadedDialog(String heading, String width) {
        setHeaderTitle(heading);
        setWidth(width);
        setCloseOnOutsideClick(false);
    }

    final void content(Component... parts) {
        var content = new Div(parts);
        content.addClassNames("stack", "m", "sharing-dialog");
        add(content);
    }

    @Override
    public void open() {
        super.open();
        getElement().executeJs(FOCUS_HEADING);
    }
}
