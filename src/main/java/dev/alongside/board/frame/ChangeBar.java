package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.ProposedChange;
import dev.alongside.support.Bold;
import dev.alongside.support.Icon;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one side proposes to change about where the plan leads, and what the reader can answer. */
final class ChangeBar extends Composite<Div> {

    private final Bold who = new Bold("");
    private final Span what = new Span();
    private final Span why = new Span();
    private final Span consequence = new Span(AimWords.CONSEQUENCE);
    private final Button agree;
    private final Button decline;
    private final Button withdraw;
    private final Button putAside;
    private @Nullable ProposedChange shown;

    ChangeBar(PlanActs acts) {
        agree = button("Agree", () -> acts.agree(shown()));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        decline = button("Decline with a reason", () -> acts.decline(shown()));
        withdraw = button("Take it back", () -> acts.withdraw(shown()));
        putAside = button("Put it aside", () -> acts.putAside(shown()));
        var answers = new Span(agree, decline, withdraw, putAside);
        answers.addClassNames("end", "row");
        why.addClassName("quiet");
        consequence.addClassName("quiet");
        getContent().addClassNames("bar", "change-bar");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", "Proposed change of this plan");
        getContent().add(new Icon("clock"), who, what, why, consequence, answers);
    }

    /** Whether there is one that waits for an answer, or whose answer the reader, who proposed it, has not put aside. */
    static boolean shows(PlanHeader header) {
        var view = header.view();
        return view.isOpen()
                && header.change()
                        .filter(change -> change.isOpen() || change.side() == view.side())
                        .isPresent();
    }

    void show(PlanHeader header, Edition edition, Changes changes) {
        var change = header.change().orElseThrow();
        shown = change;
        show(change, header, edition);
        if (changes.touched(change.id())) getElement().executeJs("Alongside.flash(this, $0)", changes.otherColour());
    }

    void focus() {
        getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: 'nearest'}); this.focus(); })");
    }

    private void show(ProposedChange change, PlanHeader header, Edition edition) {
        var side = header.view().side();
        who.setText(AimWords.who(change, header));
        what.setText(AimWords.what(change, header.plan(), edition));
        why.setText(AimWords.more(change, header));
        consequence.setVisible(change.waitsFor(side) && AimWords.leadsElsewhere(change, header.plan()));
        agree.setVisible(change.waitsFor(side));
        decline.setVisible(change.waitsFor(side));
        withdraw.setVisible(change.side() == side && change.isOpen());
        putAside.setVisible(change.side() == side && change.isDeclined());
    }

    private ProposedChange shown() {
        return Objects.requireNonNull(shown);
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(words, pressed -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
