package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Later;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a goal has no place in yet: a program, an attribute. Said, not asked for. */
final class StillOpen extends Composite<Div> {

    private final GoalReader reader;
    private final Later<Span> program = new Later<>(getContent(), 0, () -> new Span("In no program yet"));
    private final Later<Span> attribute = new Later<>(getContent(), 1, () -> new Span("Speaks to no attribute yet"));
    private final Later<Button> file = new Later<>(getContent(), this::file);
    private final Later<Button> link = new Later<>(getContent(), this::link);
    private @Nullable GoalLine shown;

    StillOpen(GoalReader reader) {
        this.reader = reader;
        getContent().addClassNames("still-open", "quiet");
    }

    void show(GoalLine line) {
        shown = line;
        boolean isAhead = line.goal().status() != GoalStatus.ACHIEVED;
        boolean unfiled = isAhead && line.program().isEmpty();
        boolean unlinked = isAhead && line.speaks().isEmpty();
        program.show(unfiled, words -> {});
        attribute.show(unlinked, words -> {});
        var name = "Link “%s” to an attribute".formatted(line.goal().title());
        link.show(unlinked && reader.mayWrite(), button -> button.setAriaLabel(name));
        file.show(
                unfiled && reader.mayWrite() && line.isFixed() && line.hasPrograms(),
                button -> button.setAriaLabel(
                        "File “%s” to a program".formatted(line.goal().title())));
        setVisible(unfiled || unlinked);
    }

    private Button file() {
        return step("File to a program", reader::file);
    }

    private Button link() {
        return step("Link", reader::link);
    }

    private Button step(String words, Consumer<GoalLine> act) {
        var button = new Button(words, pressed -> act.accept(Objects.requireNonNull(shown)));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
