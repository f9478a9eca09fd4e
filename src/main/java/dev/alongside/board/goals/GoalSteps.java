package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.entries.EntryActions;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Icon;
import dev.alongside.support.Later;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reader can do about a goal: the next step, and for its owner its words. */
final class GoalSteps extends Composite<Div> {

    private final GoalReader reader;
    private final Later<Button> agree;
    private final Later<Button> achieve;
    private final Later<Button> takeBack;
    private final Later<Button> file;
    private final Later<EntryActions> actions;
    private @Nullable GoalLine shown;

    GoalSteps(GoalReader reader) {
        this.reader = reader;
        agree = step("Agree to this goal", reader::agree);
        achieve = step("Mark as achieved", reader::achieve);
        takeBack = step("Not achieved yet", reader::takeBack);
        file = new Later<>(getContent(), this::toFile);
        actions = new Later<>(
                getContent(), () -> new EntryActions(() -> reader.edit(shown()), () -> reader.remove(shown())));
        getContent().addClassNames("row", "wrap");
    }

    void show(GoalLine line) {
        shown = line;
        var goal = line.goal();
        offer(agree, goal.title(), reader.mayAgree() && goal.status() == GoalStatus.PROPOSED);
        offer(achieve, goal.title(), reader.mayWrite() && line.isAgreed());
        offer(takeBack, goal.title(), reader.mayWrite() && goal.status() == GoalStatus.ACHIEVED);
        file.show(
                reader.mayWrite() && line.isFixed() && goal.status() == GoalStatus.AGREED,
                button -> name(button, "Program and key of “%s”".formatted(goal.title())));
        actions.show(reader.mayWrite() && !line.isFixed(), each -> each.show(goal.title()));
    }

    private static void offer(Later<Button> step, String title, boolean offered) {
        step.show(offered, button -> button.setAriaLabel("%s: “%s”".formatted(button.getText(), title)));
    }

    /** At most one of them is there. */
    private Later<Button> step(String words, Consumer<GoalLine> act) {
        return new Later<>(getContent(), 0, () -> {
            var step = new Button(words, pressed -> act.accept(shown()));
            step.addThemeVariants(ButtonVariant.SMALL);
            return step;
        });
    }

    private Button toFile() {
        var file = new Button(new Icon("edit"), pressed -> reader.file(shown()));
        file.addThemeVariants(ButtonVariant.TERTIARY);
        return file;
    }

    private static void name(Button button, String name) {
        button.setAriaLabel(name);
        button.setTooltipText(name);
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}
