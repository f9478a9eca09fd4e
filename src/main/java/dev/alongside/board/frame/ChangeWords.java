package dev.alongside.board.frame;

import dev.alongside.matrix.Attribute;
import dev.alongside.matrix.Edition;
import dev.alongside.people.PersonId;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.PlanHeader;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a journal line in words. */
public final class ChangeWords {

    private ChangeWords() {}

    /** For example "Mira agreed to “One order path in 9 markets”". */
    static String of(JournalLine line, PlanHeader header, Edition edition) {
        return who(line, header) + " " + what(line, edition);
    }

    private static String who(JournalLine line, PlanHeader header) {
        if (line.authors().isEmpty()) return who(line.actor(), header);
        return line.authors().stream()
                .sorted(Comparator.comparing(header.plan().owner()::equals))
                .map(author -> who(author, header))
                .collect(Collectors.joining(" and "));
    }

    private static String who(@Nullable PersonId actor, PlanHeader header) {
        if (actor == null) return "Alongside";
        if (actor.equals(header.plan().owner())) return Names.first(header.ownerName());
        return header.view()
                        .partnership()
                        .filter(it -> it.partner().equals(actor))
                        .isPresent()
                ? Names.first(header.partnerName().orElse(""))
                : "An earlier partner";
    }

    /**
     * Without who did it. A kind that has no words here is said plainly.
     *
     * @param line with the title of what was linked as its title, where it is about a link and that is known
     */
    public static String what(JournalLine line, Edition edition) {
        var title = "“" + line.title() + "”";
        var linked = line.title().isEmpty() ? "something" : title;
        return switch (line.kind()) {
            case "PLAN_MADE" -> "made this plan";
            case "PLAN_SHARED" -> "shared this board";
            case "PLAN_UNSHARED" -> "stopped sharing this board";
            case "PARTNERSHIP_ENDED" -> "ended the sharing, because the reporting line ended";
            case "PLAN_CHANGED" -> "changed where this plan leads";
            case "PLAN_CHANGE_PROPOSED" -> "proposed to change where this plan leads";
            case "PLAN_CHANGE_AGREED" -> "agreed to the proposed change of this plan";
            case "PLAN_CHANGE_DECLINED" -> "declined the proposed change of this plan";
            case "PLAN_CHANGE_WITHDRAWN" -> "took the proposed change of this plan back";
            case "PLAN_CHANGE_LAPSED" -> "let the proposed change of this plan lapse";
            case "PLAN_CLOSED" -> "closed this plan";
            case "INTENTION_TYPED" -> "typed in the intention";
            case "PROGRAM_ADDED" -> "added the program " + title;
            case "PROGRAM_EDITED" -> "changed the program " + title;
            case "PROGRAM_REMOVED" -> "removed the program " + title;
            case "PROGRAM_RESTORED" -> "brought back the program " + title;
            case "WIN_ADDED" -> "added the win " + title;
            case "WIN_EDITED" -> "changed the win " + title;
            case "WIN_REMOVED" -> "removed the win " + title;
            case "WIN_RESTORED" -> "brought back the win " + title;
            case "NARRATIVE_TYPED" -> "typed in the narrative of the win " + title;
            case "GOAL_PROPOSED" -> "proposed the goal " + title;
            case "GOAL_EDITED" -> "changed the goal " + title;
            case "GOAL_AGREED" -> "agreed to the goal " + title;
            case "GOAL_FILED" -> "changed the key or program of the goal " + title;
            case "GOAL_ACHIEVED" -> "achieved the goal " + title;
            case "GOAL_NOT_ACHIEVED" -> "took back that the goal " + title + " is achieved";
            case "GOALS_ORDERED" -> "put the goal " + title + " in another place";
            case "GOAL_REMOVED" -> "removed the goal " + title;
            case "GOAL_RESTORED" -> "brought back the goal " + title;
            case "PROGRESS_NOTED" -> "noted how the goal " + title + " goes on";
            case "PROGRESS_EDITED" -> "changed a note on the goal " + title;
            case "PROGRESS_REMOVED" -> "removed a note on the goal " + title;
            case "SWAP_PROPOSED" -> "proposed to add the goal " + title;
            case "SWAP_ACCEPTED" -> "accepted the proposed goal " + title;
            case "SWAP_DECLINED" -> "declined the proposed goal " + title;
            case "SWAP_WITHDRAWN" -> "took the proposed goal " + title + " back";
            case "LINKED" -> "linked " + linked + " to " + attribute(line, edition);
            case "LINK_EDITED" -> "changed how " + linked + " speaks to " + attribute(line, edition);
            case "UNLINKED" -> "unlinked " + linked + " from " + attribute(line, edition);
            case "STANDING_SET" -> "changed their view of " + attribute(line, edition);
            case "STANDING_CLEARED" -> "took their view of " + attribute(line, edition) + " away";
            case "SHOWN" -> "showed their view";
            case "TAKEN_BACK" -> "took their view back";
            case "VIEW_HIDDEN" -> "made a view hidden again with another target level";
            case "READING_OFFERED" -> "offered the reading of " + attribute(line, edition);
            case "READING_CONFIRMED" -> "confirmed the reading of " + attribute(line, edition);
            case "READING_QUESTIONED" -> "asked back on the reading of " + attribute(line, edition);
            case "READING_REOPENED" -> "reopened the reading of " + attribute(line, edition) + " by typing";
            case "READING_LEFT_BEHIND" ->
                "reopened the reading of " + attribute(line, edition) + " with another target level";
            case "READING_TYPED" -> "typed in the reading of " + attribute(line, edition);
            case "COMMENT_WRITTEN" -> "commented on " + subject(line, edition);
            case "COMMENT_EDITED" -> "changed a comment on " + subject(line, edition);
            case "THREAD_RESOLVED" -> "resolved the comments on " + subject(line, edition);
            case "THREAD_REOPENED" -> "reopened the comments on " + subject(line, edition);
            default -> "changed something";
        };
    }

    private static String subject(JournalLine line, Edition edition) {
        return line.title().isEmpty() ? attribute(line, edition) : "“" + line.title() + "”";
    }

    private static String attribute(JournalLine line, Edition edition) {
        return edition.findAttribute(line.attribute()).map(Attribute::title).orElse("an attribute");
    }
}
