package dev.alongside.board.sharing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.frame.Names;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Sharing;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;

/** The owner lets their manager of today in, seeing what that opens, with a few words. */
final class ShareDialog extends HeadedDialog {

    /** The fields tell the server what was typed when they are left. */
    private static final String TELL_WHAT_WAS_TYPED =
            "document.activeElement?.blur(); return new Promise(told => setTimeout(told, 60))";

    private final Message message = new Message();
    private final PlanHeader header;
    private final PersonId manager;
    private final PersonalMessage words;

    ShareDialog(PlanHeader header, SharePreview preview, Dates dates, Sharing sharing, Runnable after) {
        super("Share with " + first(header), "46rem");
        this.header = header;
        this.manager = header.manager().orElseThrow();
        this.words = new PersonalMessage(header.plan().id(), manager, first(header));
        var promise = new Paragraph(("%1$s will see everything on this board from now on, and each change of it as it"
                        + " happens. What %1$s has read you can't take back, but you can stop sharing at any time."
                        + " At the end you can add a few words.")
                .formatted(first(header)));
        promise.addClassName("consequence");
        content(
                promise,
                new PreviewPart(preview, dates, first(header)),
                new WithheldPart(preview.withheld(), first(header)),
                words,
                message);
        var share = new Button("Share with " + header.managerName().orElseThrow(), click -> share(sharing, after));
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), share);
        addDialogCloseActionListener(
                escape -> getElement().executeJs(TELL_WHAT_WAS_TYPED).then(told -> close()));
    }

    private void share(Sharing sharing, Runnable after) {
        if (message.attempt(() -> sharing.share(header.plan().id(), manager, words.words()))) {
            words.sent();
            close();
            after.run();
        } else {
            message.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private static String first(PlanHeader header) {
        return Names.first(header.managerName().orElseThrow());
    }
}
