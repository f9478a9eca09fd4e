package dev.alongside.board.sharing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.Names;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Sharing;
import dev.alongside.plan.Side;
import dev.alongside.support.Message;
import java.util.Arrays;

/** The owner closes the board for their partner, knowing what stays and what ends. */
final class UnshareDialog extends HeadedDialog {

    private final Message message = new Message();

    UnshareDialog(PlanHeader header, Sharing sharing, Runnable after) {
        super("Stop sharing with %s".formatted(first(header)), "40rem");
        var partner = first(header);
        content(
                new H3("What stays"),
                points(
                        partner,
                        "Everything on this board stays with you, also what you two said: comments of this time are"
                                + " for you alone then, and what %s showed you stays in “What happened”.",
                        "Agreed goals stay agreed until you edit them. An edit makes them proposals again.",
                        "Readings keep their words.",
                        "What %s has read or exported by now can't be taken back."),
                new H3("What ends"),
                points(
                        partner,
                        "The board closes for %s at once, wherever it is open.",
                        "Proposals that are still open, of goals or of where this plan leads, lapse.",
                        "What you both offered and confirmed no longer counts.",
                        "Your view is hidden again. Sharing anew, also with %s, starts with nothing shown and nothing"
                                + " said."),
                message);
        var stop = new Button("Stop sharing", click -> {
            if (!message.attempt(() -> sharing.unshare(header.plan().id()))) return;
            close();
            after.run();
        });
        stop.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Keep sharing", click -> close()), stop);
    }

    private static String first(PlanHeader header) {
        return Names.first(header.nameOf(Side.PARTNER));
    }

    private static UnorderedList points(String partner, String... points) {
        var list = new UnorderedList(Arrays.stream(points)
                .map(words -> new ListItem(words.formatted(partner)))
                .toArray(ListItem[]::new));
        list.addClassName("points");
        return list;
    }
}
