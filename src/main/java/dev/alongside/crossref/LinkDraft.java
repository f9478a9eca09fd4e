package dev.alongside.crossref;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.support.Texts;
import org.jspecify.annotations.Nullable;

/** That a win or a goal, exactly one of them, speaks to an attribute, with one line that says how. */
public record LinkDraft(
        String attribute, @Nullable WinId win, @Nullable GoalId goal, String how) {

    /** UTF-16 units that the line may have. */
    public static final int HOW = 300;

    public LinkDraft {
        if ((win == null) == (goal == null)) throw new IllegalArgumentException("A link has a win or a goal");
        how = oneLine(how);
    }

    public static LinkDraft of(WinId win, String attribute, String how) {
        return new LinkDraft(attribute, win, null, how);
    }

    public static LinkDraft of(GoalId goal, String attribute, String how) {
        return new LinkDraft(attribute, null, goal, how);
    }

    /** As a link keeps it; refused when it is too long. */
    public static String oneLine(String how) {
        return Texts.optional(how, HOW).replace('\n', ' ');
    }
}
