package dev.alongside.board.sharing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** Tells an owner without a manager why there is nobody to share with. */
final class NobodyDialog extends HeadedDialog {

    NobodyDialog() {
        super("Share this board", "32rem");
        var consequence = new Paragraph("Until then, only you see it.");
        consequence.addClassName("consequence");
        content(
                new Paragraph("Nobody is entered as your manager today. An admin keeps the reporting lines."),
                consequence);
        getFooter().add(new Button("Close", click -> close()));
    }
}
