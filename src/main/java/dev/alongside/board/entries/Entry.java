package dev.alongside.board.entries;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.Bereft;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Later;
import java.util.function.Supplier;

/** A win, goal or program in a list: a mark, a title, what is said about it, and what can be done with it. */
public abstract class Entry<R> extends Composite<ListItem> {

    private final H3 title = new H3();
    private final Div body = new Div(title);
    private final Later<Span> justNow = new Later<>(body, Span::new);
    private final Div actions = new Div();
    private final Later<Bereft> bereft =
            new Later<>(body, 0, () -> new Bereft("This is not on the board any more.", this, this::putAway));

    protected Entry(Component mark) {
        getContent().addClassName("entry");
        getContent().getElement().setAttribute("data-row", true);
        body.addClassName("entry-body");
        actions.addClassName("entry-actions");
        getContent().add(mark, body, actions);
    }

    protected abstract void show(R record);

    protected void title(String words) {
        title.setText(words);
    }

    protected void body(Component... parts) {
        body.add(parts);
    }

    /** What can be done with it, side by side; whatever is opened there takes the whole line. */
    protected static Div foot(Component... parts) {
        var foot = new Div(parts);
        foot.addClassName("entry-foot");
        return foot;
    }

    final void appear(R record) {
        bereft.drop();
        actions.setVisible(true);
        show(record);
    }

    /** Its record is gone, and what somebody was writing in it is not. */
    protected void bereft() {
        bereft.get();
        actions.setVisible(false);
    }

    /** Its person wants no more of what they were writing in it. */
    protected void putAway() {}

    protected void offer(Component... components) {
        actions.add(components);
    }

    /** Something that only some entries offer, after what all of them do. */
    protected <C extends Component> Later<C> offerLater(Supplier<C> make) {
        return new Later<>(actions, make);
    }

    /** Leads the person here, once it is on the screen. */
    void bring() {
        getElement().setAttribute("tabindex", "-1");
        getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: 'center'}); this.focus(); })");
    }

    /** Opens what was said about it, where one can answer. */
    protected void openTalk() {}

    /** Says for a minute that the other side just changed it. */
    void changed(Changes changes) {
        var line = justNow.get();
        line.setText(changes.justNow());
        line.setClassName("just-line by-" + changes.otherColour());
        // After what may have led here: a focus that comes later ends it.
        getElement().executeJs("setTimeout(() => Alongside.flash(this, $0))", changes.otherColour());
    }

    /** Marks the parts of it that are records of their own and that the other side has just changed. */
    protected void markParts(Changes changes) {}

    /** A line that is only there when it says something. */
    protected static void say(Paragraph line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
    }
}
