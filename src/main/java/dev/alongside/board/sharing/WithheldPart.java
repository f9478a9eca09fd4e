package dev.alongside.board.sharing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.support.Icon;

/** What stays with the owner when the board is shared. */
final class WithheldPart extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    WithheldPart(Withheld withheld, String partner) {
        list.addClassName("points");
        say(
                withheld.views() == 0
                        ? "How you see each attribute, until you press “Show my view”."
                        : "How you see the attributes (%s, with your notes), until you press “Show my view”."
                                .formatted(Counted.of(withheld.views(), "view", "views")));
        say("What happened before: who changed what and when, earlier words of texts, and what you took off the"
                + " board.");
        if (withheld.agreed() > 0)
            say("That %s agreed when the board was shared before; %s sees proposals."
                    .formatted(Counted.of(withheld.agreed(), "goal was", "goals were"), partner));
        if (withheld.comments() > 0)
            say("%s from when the board was shared before."
                    .formatted(Counted.of(withheld.comments(), "comment", "comments")));
        if (withheld.notes() > 0)
            say("%s on goals that were agreed when the board was shared before."
                    .formatted(Counted.of(withheld.notes(), "note", "notes")));
        getContent().addClassName("withheld");
        getContent().add(new H3(new Icon("hidden"), new Span(heading(partner))), list);
    }

    private static String heading(String partner) {
        return "What %s won't see".formatted(partner);
    }

    private void say(String words) {
        list.add(new ListItem(words));
    }
}
