package dev.alongside.board.waiting;

import dev.alongside.comments.Subject;
import dev.alongside.comments.SubjectKind;
import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.plan.PlanId;
import java.util.Optional;

/**
 * One thing that waits for its reader.
 *
 * @param about the win, goal, proposed goal or attribute that one has to look at, empty for the plan as a whole
 * @param title of the win or goal, empty for an attribute
 */
public record Waiting(PlanId plan, WaitKind kind, Optional<Subject> about, String title) {

    /** What there is to do, for example "Agree to “One order path”". */
    public String words(Edition edition) {
        return switch (kind) {
            case PLAN_CHANGE -> "Answer the proposed change of where this plan leads";
            case READING -> "Confirm the reading of " + name(edition);
            case QUESTION -> "Answer the question on the reading of " + name(edition);
            case GOAL -> "Agree to the goal " + name(edition);
            case SWAP -> "Answer the proposed goal " + name(edition);
            case COMMENTS -> "Answer the comments on " + name(edition);
        };
    }

    /** Where one does it: the page, and what is opened there. */
    public String address() {
        return "board/%s%s?open=%s"
                .formatted(plan.value(), about.map(Waiting::page).orElse(""), place());
    }

    private static String page(Subject about) {
        return switch (about.kind()) {
            case WIN -> "/history";
            case GOAL -> "/goals";
            case ATTRIBUTE -> "/attribute/" + about.key();
        };
    }

    private String place() {
        var of = about.map(Subject::key).orElse("");
        return switch (kind) {
            case PLAN_CHANGE -> "plan-change";
            case READING, QUESTION -> "reading:" + of;
            case GOAL -> "goal:" + of;
            case SWAP -> "swap:" + of;
            case COMMENTS -> "comments:" + of;
        };
    }

    /** The title of what it is about. */
    String name(Edition edition) {
        return about.filter(it -> it.kind() == SubjectKind.ATTRIBUTE)
                .map(it -> edition.findAttribute(it.key()).map(Attribute::title).orElse("an attribute"))
                .orElseGet(() -> title.isEmpty() ? "where it leads" : "“" + title + "”");
    }
}
