package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.alongside.goals.GoalStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a goal has no place in yet: a program, an attribute. Said, not asked for. */
final class StillOpen extends Composite<Div> {

    private final GoalReader reader;
    private final Span program = new Span("In no program yet");
    private final Span attribute = new Span("Speaks to no attribute yet");
    private final Button file;
    private final Button link;
    private @Nullable GoalLine shown;

    StillOpen(GoalReader reader) {
        this.reader = reader;
        file = new Button("File to a program", pressed -> reader.file(Objects.requireNonNull(shown)));
        file.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        link = new Button("Link", pressed -> reader.link(Objects.requireNonNull(shown)));
        link.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassNames("still-open", "quiet");
        getContent().add(program, attribute, file, link);
    }

    void show(GoalLine line) {
        shown = line;
        program.setVisible(line.program().isEmpty());
        file.setVisible(program.isVisible() && reader.mayWrite() && line.isFixed() && line.hasPrograms());
        file.setAriaLabel("File “%s” to a program".formatted(line.goal().title()));
        boolean speaks = !line.speaks().isEmpty();
        attribute.setVisible(!speaks);
        link.setVisible(!speaks && reader.mayWrite());
        link.setAriaLabel("Link “%s” to an attribute".formatted(line.goal().title()));
        setVisible(line.goal().status() != GoalStatus.ACHIEVED && (!speaks || program.isVisible()));
    }
}
