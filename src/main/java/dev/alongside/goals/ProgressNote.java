package dev.alongside.goals;

import dev.alongside.plan.PlanId;
import dev.alongside.support.Texts;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the owner on how an agreed goal goes on.
 *
 * @param at when it was written
 */
@Table("progress_note")
public record ProgressNote(
        @Id ProgressNoteId id, @Version long version, PlanId plan, GoalId goal, String words, Instant at) {

    /** UTF-16 units that the line may have. */
    public static final int WORDS = 300;

    static ProgressNote write(Goal goal, String words, Instant at) {
        return new ProgressNote(ProgressNoteId.create(), 0, goal.plan(), goal.id(), tidy(words), at);
    }

    ProgressNote reword(String words) {
        return new ProgressNote(id, version, plan, goal, tidy(words), at);
    }

    ProgressNote withVersion(long version) {
        return new ProgressNote(id, version, plan, goal, words, at);
    }

    private static String tidy(String words) {
        return Texts.required(words, WORDS, "Say in one line how the goal goes on")
                .replace('\n', ' ');
    }
}
