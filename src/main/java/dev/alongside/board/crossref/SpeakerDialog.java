package dev.alongside.board.crossref;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.form.FormDialog;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.support.InvalidText;
import java.util.List;
import java.util.function.Consumer;

/** Asks which win or goal speaks to an attribute, or to which attribute one speaks, and how. */
final class SpeakerDialog extends FormDialog<SpeakerForm.Typed> {

    private static final String WIDTH = "520px";

    private final Consumer<LinkDraft> onLink;

    private SpeakerDialog(String heading, String what, List<Candidate> candidates, Consumer<LinkDraft> onLink) {
        super(heading, "Link it", new SpeakerForm(what, candidates), SpeakerForm.Typed.NOTHING);
        this.onLink = onLink;
        setWidth(WIDTH);
    }

    /** @param onLink links them; may refuse */
    static Dialog of(String heading, String what, List<Candidate> candidates, Consumer<LinkDraft> onLink) {
        return candidates.isEmpty()
                ? nothingToLink(heading, what)
                : new SpeakerDialog(heading, what, candidates, onLink);
    }

    @Override
    protected void save(SpeakerForm.Typed typed) {
        var chosen = typed.choice().orElseThrow(() -> new InvalidText("Choose one"));
        onLink.accept(chosen.draft(typed.how()));
    }

    private static Dialog nothingToLink(String heading, String what) {
        var dialog = new Dialog(heading);
        dialog.setWidth(WIDTH);
        dialog.add(new Paragraph("There is no %s left that could be linked here. Write one first.".formatted(what)));
        dialog.getFooter().add(new Button("Close", pressed -> dialog.close()));
        return dialog;
    }
}
