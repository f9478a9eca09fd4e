package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Bold;

/** What the owner wrote to the reader when they shared the board, until the reader puts it away. */
final class SharingNote extends Composite<Section> {

    private final Avatar owner = new Avatar();
    private final Bold who = new Bold("");
    private final Paragraph words = new Paragraph();

    /** @param onPutAway asked for by the reader */
    SharingNote(Runnable onPutAway) {
        owner.addThemeName("filled");
        owner.setColorIndex(0);
        // The name stands beside it.
        owner.getElement().setAttribute("aria-hidden", "true");
        var away = new Button("Put away", pressed -> {
            onPutAway.run();
            // The button is gone, and with it the place where the keyboard was.
            UI.getCurrentOrThrow().getPage().executeJs("document.getElementById('main')?.focus()");
        });
        away.addThemeVariants(ButtonVariant.SMALL);
        var later = new Span("It stays in What happened.");
        later.addClassNames("small", "quiet");
        var foot = new Div(away, later);
        foot.addClassNames("row", "wrap");
        var body = new Div(who, words, foot);
        body.addClassName("note-body");
        getContent().addClassName("sharing-note");
        getContent().getElement().setAttribute("aria-label", "Words that came with this board");
        getContent().add(owner, body);
    }

    void show(PlanHeader header) {
        owner.setName(header.ownerName());
        who.setText("%s shared this with you:".formatted(Names.first(header.ownerName())));
        words.setText(header.message().orElse(""));
    }
}
