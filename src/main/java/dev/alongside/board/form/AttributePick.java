package dev.alongside.board.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.alongside.crossref.LinkDraft;

/** One attribute that can be chosen; chosen, it asks how. */
final class AttributePick extends Composite<Div> {

    private final Checkbox chosen;
    private final TextField how = new TextField();

    AttributePick(String title) {
        chosen = new Checkbox(title);
        how.setAriaLabel("How it speaks to " + title);
        how.setPlaceholder("How, in one line");
        how.addClassName("grow");
        how.setVisible(false);
        Limit.on(how, LinkDraft.HOW);
        chosen.addValueChangeListener(change -> {
            how.setVisible(change.getValue());
            if (change.isFromClient() && change.getValue()) how.focus();
        });
        getContent().addClassNames("row", "pick");
        getContent().add(chosen, how);
    }

    String title() {
        return chosen.getLabel();
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    String how() {
        return how.getValue();
    }

    void focus() {
        chosen.focus();
    }

    void show(boolean isChosen, String words) {
        chosen.setValue(isChosen);
        how.setValue(words);
    }
}
