package dev.alongside.goals;

import dev.alongside.plan.PartnershipId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.Texts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the owner on how an agreed goal goes on.
 *
 * @param partnership in which it was written and whose partner reads it, null while the plan was the owner's alone
 * @param at when it was written
 */
@Table("progress_note")
public record ProgressNote(
        @Id ProgressNoteId id,
        @Version long version,
        PlanId plan,
        GoalId goal,
        @Nullable PartnershipId partnership,
        String words,
        Instant at) {

    /** UTF-16 units that the line may have. */
    public static final int WORDS = 300;

    static ProgressNote write(Goal goal, Optional<PartnershipId> now, String words, Instant at) {
        return new ProgressNote(ProgressNoteId.create(), 0, goal.plan(), goal.id(), now.orElse(null), tidy(words), at);
    }

    /** As it was before it was removed. */
    ProgressNote restored() {
        return new ProgressNote(id, 0, plan, goal, partnership, words, at);
    }

    ProgressNote reword(String words) {
        return new ProgressNote(id, version, plan, goal, partnership, tidy(words), at);
    }

    ProgressNote withVersion(long version) {
        return new ProgressNote(id, version, plan, goal, partnership, words, at);
    }

    /** Whether the partner of now may read it. */
    boolean isOf(Optional<PartnershipId> now) {
        return now.filter(it -> it.equals(partnership)).isPresent();
    }

    /** Whether it stays as it is, because the plan is shared with somebody who doesn't read it. */
    public boolean isFixedIn(Optional<PartnershipId> now) {
        return now.isPresent() && !isOf(now);
    }

    private static String tidy(String words) {
        return Texts.required(words, WORDS, "Say in one line how the goal goes on")
                .replace('\n', ' ');
    }
}
