package dev.alongside.board.crossref;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.board.frame.Changes;
import dev.alongside.support.Dates;
import dev.alongside.support.OnePiece;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The wins or the goals that speak to one attribute. */
final class SpeakerCell extends Composite<NativeTableCell> {

    private final Function<Speaker, String> when;
    private final JustLine justLine = new JustLine(getContent());
    private Component said = new Span();
    private @Nullable List<Speaker> shown;
    private boolean wasStarted;

    private SpeakerCell(String column, Function<Speaker, String> when) {
        this.when = when;
        getContent().addClassName("cell-" + column);
        getContent().add(said);
    }

    static SpeakerCell ofWins(Dates dates) {
        return new SpeakerCell("evidence", win -> win.day() == null ? "" : dates.month(win.day()));
    }

    static SpeakerCell ofGoals() {
        return new SpeakerCell("goals", goal -> "");
    }

    /** @param nothing what to say when nobody speaks */
    void show(List<Speaker> speakers, boolean started, Changes changes, Function<Boolean, Component> nothing) {
        var before = shown;
        if (speakers.equals(before) && started == wasStarted) return;
        shown = speakers;
        wasStarted = started;
        var now = speakers.isEmpty() ? nothing.apply(started) : new OnePiece(list(speakers));
        getContent().replace(said, now);
        said = now;
        if (before != null && Stream.concat(before.stream(), speakers.stream()).anyMatch(it -> it.isTouched(changes))) {
            justLine.mark(getContent(), changes);
        }
    }

    private UnorderedList list(List<Speaker> speakers) {
        var list = new UnorderedList();
        list.addClassName("items");
        speakers.forEach(speaker -> list.add(item(speaker)));
        return list;
    }

    private ListItem item(Speaker speaker) {
        var item = new ListItem(speaker.sign(), new Span(speaker.title()));
        var words = when.apply(speaker);
        if (!words.isEmpty()) {
            var date = new Span(words);
            date.addClassName("when");
            item.add(date);
        }
        return item;
    }
}
