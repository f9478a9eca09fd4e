package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.board.frame.Changes;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.Standing;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the other side sees the attribute, as far as they have shown it. */
final class OtherStandingCard extends Composite<Div> {

    private record Seen(
            Optional<Standing> standing, @Nullable Instant shown) {}

    private final Dates dates;
    private final Span state = new Span();
    private final StandingBadge badge;
    private final Paragraph note = new Paragraph();
    private final JustLine justLine;
    private final EarlierLine earlier;
    private @Nullable Seen seen;

    OtherStandingCard(Attribute attribute, Sides sides, Dates dates) {
        this.dates = dates;
        var side = sides.reader().other();
        badge = new StandingBadge("%s standing on %s".formatted(sides.whose(side), attribute.title()));
        state.addClassNames("tiny", "quiet");
        var who = new Div(new Bold(sides.firstName(side)), state);
        earlier = new EarlierLine(who);
        justLine = new JustLine(who);
        who.addClassNames("stack", "xs", "grow");
        note.addClassName("note");
        getContent().addClassName("stand");
        new FieldKey("standing", attribute.key()).mark(getContent());
        getContent().add(sides.avatar(side), who, badge, note);
    }

    /** @param shown when the other side showed its view, null while it has not */
    void show(Optional<Standing> standing, @Nullable Instant shown, Changes changes) {
        var before = seen;
        var now = new Seen(standing, shown);
        if (now.equals(before)) return;
        seen = now;
        badge.show(standing, shown != null);
        earlier.show(standing);
        state.setText(shown == null ? "" : "Shown to you on " + dates.day(shown));
        var words = standing.map(Standing::note).orElse("");
        note.setText(words);
        note.setVisible(!words.isEmpty());
        if (before != null && (standing.isPresent() || before.standing().isPresent()))
            justLine.mark(getContent(), changes);
    }
}
