package dev.alongside.board.goals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.board.form.Conflict;
import dev.alongside.board.form.DayField;
import dev.alongside.board.form.Difference;
import dev.alongside.board.frame.FieldKey;
import dev.alongside.goals.Goal;
import dev.alongside.goals.Goals;
import dev.alongside.goals.GoalsPage;
import dev.alongside.history.Program;
import dev.alongside.plan.Partnership;
import dev.alongside.support.ChangedMeanwhile;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;
import java.util.List;

/** The partner agrees to exactly the words that stand here; they stay as they are while it is open. */
final class AgreeDialog extends Dialog {

    private final Goals goals;
    private final GoalsPage page;
    private final String ownerName;
    private final Runnable changed;
    private final GoalText words;
    private final Div said = new Div();
    private final Button agree = new Button("", click -> agree());
    private Goal seen;

    AgreeDialog(Goals goals, GoalsPage page, Goal seen, String ownerName, Dates dates, Runnable changed) {
        this.goals = goals;
        this.page = page;
        this.seen = seen;
        this.ownerName = ownerName;
        this.words = new GoalText(dates);
        this.changed = changed;
        setWidth("34rem");
        FieldKey.of("goal", seen.id()).lead(this);
        var consequence = new Paragraph("From then on these words are fixed for both of you.");
        consequence.addClassName("consequence");
        var content = new Div(words, consequence, said);
        content.addClassName("stack");
        add(content);
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Later", click -> close()), agree);
        show(seen);
    }

    private void show(Goal goal) {
        seen = goal;
        setHeaderTitle("Agree to goal %s".formatted(goal.mark()));
        agree.setText("Agree to goal %s".formatted(goal.mark()));
        agree.setEnabled(true);
        said.removeAll();
        words.show(goal);
    }

    private void agree() {
        said.removeAll();
        try {
            goals.agree(seen);
            close();
        } catch (ChangedMeanwhile stale) {
            said.add(conflict((Goal) stale.newest()));
            agree.setEnabled(false);
        } catch (RuntimeException why) {
            var message = new Message();
            said.add(message);
            message.attempt(() -> {
                throw why;
            });
        }
        changed.run();
    }

    private Conflict conflict(Goal newest) {
        if (newest.removedAt() != null) {
            var gone = new Conflict("%s took this goal off the board meanwhile".formatted(ownerName), List.of());
            gone.offer("Close", this::close);
            return gone;
        }
        if (newest.isFixedIn(page.view().partnership().map(Partnership::id))) {
            var agreed = new Conflict("You agreed to this goal in another window already", List.of());
            agreed.offer("Close", this::close);
            return agreed;
        }
        var changedWords = new Conflict(
                "%s changed this while you were in it. Nothing is agreed.".formatted(ownerName), differences(newest));
        changedWords.offer("Look again", () -> show(newest));
        return changedWords;
    }

    private List<Difference> differences(Goal newest) {
        return Difference.among(
                new Difference("Goal", newest.title(), seen.title()),
                new Difference("Outcome", newest.outcome(), seen.outcome()),
                new Difference("Impact", newest.impact(), seen.impact()),
                new Difference("By when", DayField.words(newest.due()), DayField.words(seen.due())),
                new Difference("Key", newest.mark(), seen.mark()),
                new Difference("Program", program(newest), program(seen)));
    }

    /** One that came after this was opened has no name here. */
    private String program(Goal goal) {
        if (goal.program() == null) return "no program";
        return page.findProgram(goal.program()).map(Program::name).orElse("another program");
    }
}
