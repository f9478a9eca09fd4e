package dev.alongside.board.goals;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.form.EntryActions;
import dev.alongside.goals.GoalStatus;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a reader can do about a goal: the next step, and for its owner its words. */
final class GoalSteps extends Composite<Div> {

    private final GoalReader reader;
    private final Button agree;
    private final Button achieve;
    private final Button takeBack;
    private final Button file = new Button(new Icon("edit"), pressed -> reader().file(shown()));
    private final EntryActions actions;
    private @Nullable GoalLine shown;

    GoalSteps(GoalReader reader) {
        this.reader = reader;
        agree = step("Agree to this goal", reader::agree);
        achieve = step("Mark as achieved", reader::achieve);
        takeBack = step("Not achieved yet", reader::takeBack);
        actions = new EntryActions(() -> reader.edit(shown()), () -> reader.remove(shown()));
        file.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassNames("row", "wrap");
        getContent().add(agree, achieve, takeBack, file, actions);
    }

    void show(GoalLine line) {
        shown = line;
        var goal = line.goal();
        offer(agree, goal.title(), reader.mayAgree() && goal.status() == GoalStatus.PROPOSED);
        offer(achieve, goal.title(), reader.mayWrite() && goal.status() == GoalStatus.AGREED);
        offer(takeBack, goal.title(), reader.mayWrite() && goal.status() == GoalStatus.ACHIEVED);
        file.setVisible(reader.mayWrite() && line.isFixed() && goal.status() == GoalStatus.AGREED);
        file.setAriaLabel("Program and key of “%s”".formatted(goal.title()));
        file.setTooltipText(file.getAriaLabel().orElse(""));
        actions.setVisible(reader.mayWrite() && !line.isFixed());
        actions.show(goal.title());
    }

    private static void offer(Button step, String title, boolean offered) {
        step.setVisible(offered);
        step.setAriaLabel("%s: “%s”".formatted(step.getText(), title));
    }

    private Button step(String words, Consumer<GoalLine> act) {
        var step = new Button(words, pressed -> act.accept(shown()));
        step.addThemeVariants(ButtonVariant.SMALL);
        return step;
    }

    private GoalReader reader() {
        return reader;
    }

    private GoalLine shown() {
        return Objects.requireNonNull(shown);
    }
}
