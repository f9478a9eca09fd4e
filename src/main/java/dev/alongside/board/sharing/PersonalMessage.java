package dev.alongside.board.sharing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.Limit;
import dev.alongside.board.form.Unsent;
import dev.alongside.people.PersonId;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanId;

/** Where the owner writes a few words to whom they share with; what was typed stays in the window until it is sent. */
final class PersonalMessage extends Composite<TextArea> {

    private final String place;
    private final String prompt;

    /** @param first the first name of whoever will read it */
    PersonalMessage(PlanId plan, PersonId partner, String first) {
        place = "share:%s:%s".formatted(plan, partner);
        prompt =
                "%s reads it on opening the board, nobody else ever does. You could say what to look at first, where the matrix is unclear to you, or what you hope for from your next talk."
                        .formatted(first);
        var words = getContent();
        words.setLabel("A few words for %s (optional)".formatted(first));
        words.setWidthFull();
        words.setValue(Unsent.inThisWindow().of(place));
        words.setHelperText(prompt);
        Limit.on(words, Partnership.MESSAGE);
        words.addValueChangeListener(typed -> keep());
    }

    String words() {
        return getContent().getValue();
    }

    /** They are with the partner now. */
    void sent() {
        Unsent.inThisWindow().keep(place, "");
    }

    private void keep() {
        Unsent.inThisWindow().keep(place, words());
        if (getContent().getHelperText().isEmpty()) getContent().setHelperText(prompt);
    }
}
