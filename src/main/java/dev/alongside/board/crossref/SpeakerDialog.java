package dev.alongside.board.crossref;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.board.form.Limit;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.support.Message;
import java.util.List;
import java.util.function.Consumer;

/** Asks which win or goal speaks to an attribute, or to which attribute one speaks, and how. */
final class SpeakerDialog extends Dialog {

    private static final String WIDTH = "520px";

    private final ComboBox<Candidate> choice;
    private final TextField how = new TextField("How it speaks to this, in one line");
    private final Message message = new Message();

    SpeakerDialog(String heading, String what, List<Candidate> candidates, Consumer<LinkDraft> onLink) {
        setWidth(WIDTH);
        setHeaderTitle(heading);
        choice = new ComboBox<>("Which " + what, candidates);
        choice.setItemLabelGenerator(Candidate::title);
        choice.setWidthFull();
        how.setWidthFull();
        how.setHelperText("May stay empty");
        Limit.on(how, LinkDraft.HOW);
        getFooter().add(new Button("Cancel", pressed -> close()));
        if (candidates.isEmpty()) {
            add(new Paragraph("There is no %s left that could be linked here. Write one first.".formatted(what)));
            return;
        }
        var form = new Div(choice, how, message);
        form.addClassName("form");
        add(form);
        var link = new Button("Link it", pressed -> link(onLink));
        link.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(link);
        Shortcuts.addShortcutListener(this, () -> link(onLink), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    @Override
    public void open() {
        super.open();
        choice.focus();
    }

    private void link(Consumer<LinkDraft> onLink) {
        if (choice.isEmpty()) {
            choice.setErrorMessage("Choose one");
            choice.setInvalid(true);
            return;
        }
        if (message.attempt(() -> onLink.accept(choice.getValue().draft(how.getValue())))) close();
    }
}
