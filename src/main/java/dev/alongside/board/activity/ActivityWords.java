package dev.alongside.board.activity;

import dev.alongside.board.frame.ChangeWords;
import dev.alongside.board.frame.Names;
import dev.alongside.goals.Goal;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import dev.alongside.plan.JournalEntry;
import dev.alongside.plan.JournalLine;
import dev.alongside.swaps.SwapId;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says journal entries in words. */
record ActivityWords(OnBoard onBoard, RecordFields fields) {

    ActivityLine line(JournalEntry entry) {
        var line = entry.line();
        return new ActivityLine(
                line.number(),
                line.at(),
                entry.actorName().filter(name -> !isByBoth(line)),
                isByBoth(line) ? "Both" : entry.actorName().map(Names::first).orElse("Alongside"),
                onBoard.history().view().plan().owner().equals(line.actor()),
                ChangeWords.what(titled(entry), onBoard.edition()),
                fields.of(entry),
                place(entry));
    }

    private static boolean isByBoth(JournalLine line) {
        return line.authors().size() > 1;
    }

    /** A place for a kind that is not named here is the attribute it is about. */
    private Optional<Place> place(JournalEntry entry) {
        var line = entry.line();
        var id = line.subject().toString();
        return switch (line.kind()) {
            case "PROGRAM_ADDED", "PROGRAM_EDITED", "PROGRAM_REMOVED", "PROGRAM_RESTORED" ->
                onBoard.history("program", onBoard.program(id).map(Program::id));
            case "WIN_ADDED", "WIN_EDITED", "WIN_REMOVED", "WIN_RESTORED" ->
                onBoard.history("win", onBoard.win(id).map(Win::id));
            case "GOAL_PROPOSED",
                    "GOAL_EDITED",
                    "GOAL_AGREED",
                    "GOAL_FILED",
                    "GOAL_ACHIEVED",
                    "GOAL_NOT_ACHIEVED",
                    "GOALS_ORDERED",
                    "GOAL_REMOVED",
                    "GOAL_RESTORED" -> onBoard.goals("goal", onBoard.goal(id).map(Goal::id));
            case "PROGRESS_NOTED", "PROGRESS_EDITED", "PROGRESS_REMOVED" ->
                onBoard.goals(
                        "goal",
                        entry.after()
                                .or(entry::before)
                                .flatMap(noted -> onBoard.goal(RecordFields.id(noted.path("note"), "goal")))
                                .map(Goal::id));
            case "SWAP_PROPOSED", "SWAP_ACCEPTED", "SWAP_DECLINED", "SWAP_WITHDRAWN" ->
                onBoard.goals("swap", Optional.of(new SwapId(line.subject())));
            case "NARRATIVE_TYPED" ->
                onBoard.history(
                        "win",
                        entry.after()
                                .flatMap(text -> onBoard.win(text.path("part").asString("")))
                                .map(Win::id));
            case "COMMENT_WRITTEN", "COMMENT_EDITED", "THREAD_RESOLVED", "THREAD_REOPENED" -> discussed(entry);
            case "PLAN_CHANGED",
                    "PLAN_CHANGE_PROPOSED",
                    "PLAN_CHANGE_AGREED",
                    "PLAN_CHANGE_DECLINED",
                    "PLAN_CHANGE_WITHDRAWN",
                    "PLAN_CHANGE_LAPSED",
                    "PLAN_CLOSED",
                    "SHOWN",
                    "TAKEN_BACK",
                    "VIEW_HIDDEN",
                    "INTENTION_TYPED" -> Optional.of(onBoard.board());
            default -> onBoard.attribute(line.attribute());
        };
    }

    /** Where the win, goal or attribute is that was talked about. */
    private Optional<Place> discussed(JournalEntry entry) {
        var thread = entry.after().map(remark -> remark.path("thread"));
        var subject = thread.map(it -> it.path("subject").asString("")).orElse("");
        return switch (thread.map(it -> it.path("kind").asString("")).orElse("")) {
            case "WIN" -> onBoard.history("comments", onBoard.win(subject).map(Win::id));
            case "GOAL" -> onBoard.goals("comments", onBoard.goal(subject).map(Goal::id));
            default -> onBoard.attribute(subject);
        };
    }

    /** A link has no title; what it links has. */
    private JournalLine titled(JournalEntry entry) {
        var line = entry.line();
        return switch (line.kind()) {
            case "LINKED", "LINK_EDITED", "UNLINKED" ->
                new JournalLine(
                        line.number(),
                        line.actor(),
                        line.at(),
                        line.kind(),
                        line.subject(),
                        entry.after().or(entry::before).flatMap(this::linked).orElse(""),
                        line.attribute(),
                        line.authors());
            default -> line;
        };
    }

    private Optional<String> linked(JsonNode link) {
        return onBoard.win(RecordFields.id(link, "win"))
                .map(Win::title)
                .or(() -> onBoard.goal(RecordFields.id(link, "goal")).map(Goal::title));
    }
}
