package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.board.form.SavedText;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the reader sees the attribute, in a word and a note, and who can see that. */
final class OwnStandingCard extends Composite<Div> {

    private static final int BEFORE_NOTE = 4;

    private final Attribute attribute;
    private final AttributeActs acts;
    private final Dates dates;
    private final Span state = new Span();
    private final Button showView;
    private final Span consequence = new Span();
    private final OwnStanding standing;
    private final Later<StandingBadge> closed;
    private final TextArea area = new TextArea("Your note");
    private final SavedText<Standing> note;
    private final EarlierLine earlier;
    private Optional<Standing> own = Optional.empty();

    OwnStandingCard(Attribute attribute, Sides sides, AttributeActs acts, Dates dates) {
        this.attribute = attribute;
        this.dates = dates;
        this.acts = acts;
        standing = new OwnStanding(attribute.title(), this::say, this::takeAway);
        note = new SavedText<>(area, Standing.NOTE, Standing::note, this::saveNote);
        note.whenThrownAway(acts::beginAnew);
        note.addClassName("note");
        area.setPlaceholder("Add a note");
        area.setMinRows(1);
        showView = new Button("Show my view", new Icon("show"), pressed -> acts.showView());
        showView.addThemeVariants(ButtonVariant.SMALL);
        state.addClassNames("tiny", "quiet");
        consequence.addClassNames("tiny", "quiet");
        var who = new Div(new Bold(sides.firstName(sides.reader()) + " (you)"), state, consequence);
        earlier = new EarlierLine(who);
        who.addClassNames("stack", "xs", "grow");
        getContent().addClassName("stand");
        new FieldKey("standing", attribute.key()).lead(getContent());
        new FieldKey("note", attribute.key()).lead(note);
        getContent().add(sides.avatar(sides.reader()), who, showView, standing, note);
        closed = new Later<>(
                getContent(), BEFORE_NOTE, () -> new StandingBadge("Your standing on " + attribute.title()));
    }

    /** @param sides as they are now; sharing can begin and end while this is open */
    void show(AttributeLine line, CrossReferencePage page, Sides sides) {
        own = line.own();
        standing.show(own);
        standing.setVisible(sides.open());
        closed.show(!sides.open(), badge -> badge.show(own, true));
        earlier.show(own);
        area.setReadOnly(!sides.open());
        note.show(own);
        note.setVisible(own.isPresent() || note.isDirty());
        showView.setVisible(sides.open() && sides.isShared() && !page.ownShown() && own.isPresent());
        consequence.setVisible(showView.isVisible());
        consequence.setText(sides.takingBack(page.otherShown()));
        state.setText(seenBy(sides, page.shownAt().get(sides.reader())));
    }

    /** Saves a note that is still being typed; whether nothing is left unsaved. */
    boolean saveTyped() {
        note.save();
        return !note.isDirty();
    }

    private String seenBy(Sides sides, @Nullable Instant shown) {
        if (shown != null && sides.isShared())
            return "Shown to %s on %s".formatted(sides.otherName(), dates.day(shown));
        return own.isPresent() ? "Only you see this" : "";
    }

    private void say(StandingKind kind) {
        acts.say(attribute, own, kind, own.map(Standing::note).orElse(""));
    }

    private void takeAway() {
        own.ifPresent(seen -> acts.takeAway(attribute, seen));
    }

    private void saveNote(Optional<Standing> seen, Standing was, String words) {
        acts.say(attribute, seen, was.kind(), words);
    }
}
