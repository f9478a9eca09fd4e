package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.hints.Hint;
import dev.alongside.board.hints.HintWords;
import dev.alongside.jointtext.ui.JointText;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Bold;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why the owner wants it: the beginning in one line that follows what they type, and the way to all of it. */
final class WhyLine extends Composite<Div> {

    private static final String NOTHING = "Not written yet.";

    private final Bold label = new Bold("");
    private final JointText line = new JointText("");
    private final Button open = new Button("", pressed -> open());
    private final Board board;
    private @Nullable PlanHeader header;

    WhyLine(Board board) {
        this.board = board;
        line.addClassNames("bare", "line", "clip");
        line.setReadOnly(true);
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.addClassName("end");
        getContent().addClassName("why");
        getContent().add(label, line, open);
    }

    void show(PlanHeader now) {
        header = now;
        key(now).mark(this);
        label.setText(heading(now));
        line.setLabel(heading(now));
        line.setPlaceholder(mayWrite(now) ? NOTHING + " Start with what the work would be." : NOTHING);
        line.show(now.plan().intention(), BoardTypists.of(now));
        open.setText(mayWrite(now) ? "Write" : "Read all");
        open.setAriaLabel((mayWrite(now) ? "Write: " : "Read all: ") + heading(now));
    }

    /** Opens all of it, to write or to read; the board then knows whether there is something. */
    void open() {
        var now = Objects.requireNonNull(header);
        var text = new JointText(heading(now));
        text.setReadOnly(!mayWrite(now));
        text.setPlaceholder(
                mayWrite(now)
                        ? "What would you do at that level, and why does it matter to you and to the business?"
                        : NOTHING);
        text.setHelperText(isOwn(now) ? readers(now) : "");
        text.show(now.plan().intention(), BoardTypists.of(now));
        var dialog = new TextDialog(heading(now), text, board::refresh);
        if (mayWrite(now))
            dialog.advise(new Hint(board.guide(), HintWords.onWhy(Names.manager(now)))
                    .then(text::focus)
                    .always());
        key(now).lead(dialog).open();
    }

    private static FieldKey key(PlanHeader header) {
        return FieldKey.of("intention", header.plan().id());
    }

    private static String heading(PlanHeader header) {
        return isOwn(header)
                ? "Why I want this"
                : "Why %s wants this".formatted(Names.first(header.nameOf(Side.OWNER)));
    }

    private static String readers(PlanHeader header) {
        return header.isShared()
                ? "%s reads this as you write it.".formatted(Names.first(header.nameOf(Side.PARTNER)))
                : "Only you see this until you share the board.";
    }

    private static boolean isOwn(PlanHeader header) {
        return header.view().side() == Side.OWNER;
    }

    private static boolean mayWrite(PlanHeader header) {
        return header.view().mayWriteAs(Side.OWNER);
    }
}
