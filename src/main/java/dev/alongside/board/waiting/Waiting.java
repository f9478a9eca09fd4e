package dev.alongside.board.waiting;

import dev.alongside.comments.Subject;
import dev.alongside.comments.SubjectKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanId;

/**
 * One thing that waits for its reader.
 *
 * @param about the win, goal, proposed goal or attribute that one has to look at
 * @param title of the win or goal, empty for an attribute
 */
public record Waiting(PlanId plan, WaitKind kind, Subject about, String title) {

    /** What there is to do, for example "Agree to “One order path”". */
    public String words(Edition edition) {
        return switch (kind) {
            case READING -> "Confirm the reading of " + name(edition);
            case GOAL -> "Agree to the goal " + name(edition);
            case SWAP -> "Answer the proposed goal " + name(edition);
            case COMMENTS -> "Answer the comments on " + name(edition);
        };
    }

    /** Where one does it. */
    public String address() {
        return "board/%s/%s"
                .formatted(
                        plan.value(),
                        switch (about.kind()) {
                            case WIN -> "history";
                            case GOAL -> "goals";
                            case ATTRIBUTE -> "attribute/" + about.key();
                        });
    }

    /** The title of what it is about. */
    String name(Edition edition) {
        if (about.kind() != SubjectKind.ATTRIBUTE) return "“" + title + "”";
        return edition.findAttribute(about.key()).map(Attribute::title).orElse("an attribute");
    }
}
