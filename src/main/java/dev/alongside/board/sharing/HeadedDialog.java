package dev.alongside.board.sharing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** A dialog that is read before it is answered: as it opens, it has the focus itself, named by its heading. */
class HeadedDialog extends Dialog {

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
}
