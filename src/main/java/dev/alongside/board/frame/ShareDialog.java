package dev.alongside.board.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Sharing;
import dev.alongside.support.Message;

/** The owner lets their manager of today in, knowing what that means. */
public final class ShareDialog extends Dialog {

    private final Message message = new Message();

    public ShareDialog(PlanHeader header, Sharing sharing, Runnable after) {
        setWidth("32rem");
        header.manager()
                .ifPresentOrElse(
                        manager -> offer(header, manager, header.managerName().orElse(""), sharing, after),
                        this::sayNobody);
    }

    /** What the owner can do about sharing now: begin, or stop. */
    static Dialog orToStop(PlanHeader header, Sharing sharing, Runnable after) {
        return header.isShared() ? new UnshareDialog(header, sharing, after) : new ShareDialog(header, sharing, after);
    }

    private void offer(PlanHeader header, PersonId manager, String name, Sharing sharing, Runnable after) {
        var first = Names.first(name);
        setHeaderTitle("Share with %s".formatted(first));
        say(
                "%s will see everything on this board from now on, and each change of it as it happens."
                        .formatted(first),
                "You can stop sharing at any time. What %s has read by then stays read.".formatted(first));
        var share = new Button("Share with " + name, click -> {
            if (!message.attempt(() -> sharing.share(header.plan().id(), manager))) return;
            close();
            after.run();
        });
        share.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Not now", click -> close()), share);
    }

    private void sayNobody() {
        setHeaderTitle("Share this board");
        say(
                "Nobody is entered as your manager today. An admin keeps the reporting lines.",
                "Until then, only you see it.");
        getFooter().add(new Button("Close", click -> close()));
    }

    private void say(String words, String more) {
        var consequence = new Paragraph(more);
        consequence.addClassName("consequence");
        var content = new Div(new Paragraph(words), consequence, message);
        content.addClassName("stack");
        add(content);
    }
}
