package dev.alongside.board.hints;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.support.Bold;
import dev.alongside.support.Icon;

/** A few words of guidance beside what somebody does; in nobody's way, and gone for good when it is hidden. */
public final class Hint extends Composite<Div> {

    private final Guide guide;
    private final HintWords words;
    private Runnable after = Guide::focusPage;

    public Hint(Guide guide, HintWords words) {
        this.guide = guide;
        this.words = words;
        getContent().addClassName("hint");
        getContent().getElement().setAttribute("role", "note").setAttribute("aria-label", words.title());
        getContent().setVisible(false);
    }

    private void write() {
        var hide = new Button("Hide this", pressed -> hide());
        hide.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        hide.setAriaLabel("Hide this: " + words.title());
        var head = new Div(new Icon("info"), new Bold(words.title()), hide);
        head.addClassName("row");
        var lines = new UnorderedList();
        words.lines().stream().map(ListItem::new).forEach(lines::add);
        getContent().add(head, lines);
        if (!words.more().isEmpty()) getContent().add(new Paragraph(words.more()));
    }

    /** @param after puts the keyboard elsewhere once this is hidden; without it, at the beginning of the page */
    public Hint then(Runnable after) {
        this.after = after;
        return this;
    }

    /** There is a use for it wherever it stands. */
    public Hint always() {
        show(true);
        return this;
    }

    /** @param fits whether there is a use for it here and now */
    public void show(boolean fits) {
        boolean wanted = fits && guide.offers(words.about());
        // Most are never shown, and what is made to be hidden costs more than what is shown.
        if (wanted && getContent().getComponentCount() == 0) write();
        setVisible(wanted);
    }

    private void hide() {
        guide.hide(words.about());
        setVisible(false);
        after.run();
    }
}
