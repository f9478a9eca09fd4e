package dev.alongside.board.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.form.DifferenceText;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.List;

/** One line of what happened: who, what, when, what is different since, and the way there. */
final class ActivityRow extends Composite<ListItem> {

    private final Dates dates;

    ActivityRow(Dates dates) {
        this.dates = dates;
        getContent().addClassName("happening");
        getContent().getElement().setAttribute("data-row", true).setAttribute("tabindex", "-1");
    }

    void show(ActivityLine line) {
        getContent().removeAll();
        var body = new Div(words(line));
        body.addClassName("happening-body");
        if (!line.changes().isEmpty()) body.add(differences(line.changes()));
        getContent().add(sign(line), body, end(line));
    }

    /** Shows for a minute that the other side just did it. */
    void justHappened(Changes changes) {
        getElement().executeJs("Alongside.flash(this, $0)", changes.otherColour());
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private static Component sign(ActivityLine line) {
        if (line.actor().isEmpty()) return new Icon("activity");
        var avatar = new Avatar(line.actor().get());
        avatar.addThemeName("filled");
        avatar.setColorIndex(line.byOwner() ? 0 : 1);
        // The name stands beside it.
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    private static Paragraph words(ActivityLine line) {
        return new Paragraph(new Bold(line.who()), new Span(" " + line.what()));
    }

    private static DescriptionList differences(List<FieldChange> changes) {
        var list = new DescriptionList();
        list.addClassName("differences");
        changes.forEach(
                change -> list.add(new Term(change.label()), new Description(new DifferenceText(change.difference()))));
        return list;
    }

    private Div end(ActivityLine line) {
        var time = new HtmlContainer("time");
        time.setText(dates.time(line.at()));
        time.getElement().setAttribute("datetime", line.at().toString());
        var end = new Div();
        end.addClassName("happening-end");
        line.place().ifPresent(place -> end.add(new Anchor(place.address(), place.words())));
        end.add(time);
        return end;
    }
}
