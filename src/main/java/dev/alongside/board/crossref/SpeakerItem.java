package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.Bereft;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A win or goal that speaks to the opened attribute, with the line that says how. */
final class SpeakerItem extends Composite<ListItem> {

    private final Anchor title = new Anchor();
    private final Span when = new Span();
    private final HowLine how;
    private final Div actions = new Div();
    private Component sign = new Span();
    private final Later<Bereft> bereft;
    private @Nullable Button edit;
    private @Nullable Speaker shown;

    SpeakerItem(boolean mayChange, AttributeActs acts) {
        bereft = new Later<>(getContent(), () -> new Bereft("It is not linked here any more.", this, () -> {}));
        how = new HowLine(acts, this::focusEdit);
        when.addClassNames("tiny", "quiet");
        actions.addClassNames("actions", "row");
        if (mayChange) {
            edit = action("edit", "Say how", how::edit);
            actions.add(edit);
            actions.add(action("close", "Unlink", () -> acts.unlink(Objects.requireNonNull(shown))));
        }
        getContent().add(sign, title, when, actions, how);
    }

    /** @param news what changed since it was looked at, empty when it is looked at for the first time */
    void show(Speaker speaker, String day, Optional<Changes> news) {
        shown = speaker;
        bereft.drop();
        actions.setVisible(true);
        FieldKey.of("how", speaker.link().id()).mark(getContent());
        getContent().replace(sign, speaker.sign());
        sign = getContent().getComponentAt(0);
        title.setHref(speaker.address());
        title.setText(speaker.title());
        when.setText(day);
        how.show(speaker.link());
        actions.getChildren().forEach(button -> button.getElement().setAttribute("aria-label", label(button, speaker)));
        news.filter(speaker::isTouched).ifPresent(changes -> how.mark(getContent(), changes));
    }

    /** It speaks no longer, and what somebody was typing about it stays. */
    void bereft() {
        bereft.get();
        actions.setVisible(false);
        how.bereft();
    }

    private static String label(Component button, Speaker speaker) {
        return button.getElement().getAttribute("data-act") + ": " + speaker.title();
    }

    boolean saveTyped() {
        return how.saveTyped();
    }

    private void focusEdit() {
        if (edit != null) edit.focus();
    }

    private static Button action(String icon, String words, Runnable act) {
        var button = new Button(new Icon(icon), pressed -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(words);
        button.getElement().setAttribute("data-act", words);
        return button;
    }
}
