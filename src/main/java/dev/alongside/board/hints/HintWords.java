package dev.alongside.board.hints;

import java.util.List;

/**
 * The words of one piece of guidance.
 *
 * @param more what is said after the lines, may be empty
 */
public record HintWords(Guidance about, String title, List<String> lines, String more) {

    /** How an owner brings an expectation that they find unclear to whom they share the board with. */
    public static HintWords onUnclear(String manager) {
        return new HintWords(
                Guidance.UNCLEAR_WORDING,
                "Bringing this to " + manager,
                List.of(
                        "Ask for help in reading it, not for a better matrix. Hardly any manager wrote the words they work with.",
                        "“If I met this next year, what would you have seen me do?”",
                        "“Who does this well today, and what do they do?”",
                        "“I read it like this: … What would you add or take away?”"),
                "Begin the reading yourself, below. It is easier to correct a proposal than to answer a question.");
    }

    /** What helps to say why one wants it. */
    public static HintWords onWhy(String manager) {
        return new HintWords(
                Guidance.WHY,
                "If it helps to begin",
                List.of(
                        "What would you do at that level that you can't do now?",
                        "Leave the title and the pay aside for a moment. What is still worth wanting?",
                        "Who has something of it, besides you?",
                        "What do you hope %s does with you on the way?".formatted(manager)),
                "Two or three plain sentences are enough, and you can change them at any time. You are more than a promotion.");
    }

    /** From a bullet to what it did, without false modesty. */
    public static HintWords onWins(String manager) {
        return new HintWords(
                Guidance.WINS,
                "From a bullet to its impact",
                List.of(
                        "Write the bullet first. Then ask “so that what?” until you reach money, time, risk, quality, customers or people.",
                        "A number before and one after says more than an adjective. “About” is fine.",
                        "Write what you did, not what the team did. That is not boasting: %s can only speak for what they know."
                                .formatted(manager)),
                "");
    }

    public static HintWords onGoals() {
        return new HintWords(
                Guidance.GOALS,
                "A goal that both can check",
                List.of(
                        "Outcome: what is different then, and where could somebody else look it up? “Incidents from 11 to 4 a quarter” rather than “better reliability”.",
                        "Business impact: who has more money, time or trust, or less risk? If you don't know how much, say who would know.",
                        "Look first at the programs you run anyway. A goal need not be extra work."),
                "");
    }

    /** What helps a manager who looks at a board that was shared with them. */
    public static HintWords onOwnView(String owner) {
        return new HintWords(
                Guidance.OWN_VIEW,
                "Before you show %s your view".formatted(owner),
                List.of(
                        "Read first why %s wants this, then the wins, and only then the words of the matrix."
                                .formatted(owner),
                        "“Unclear” speaks about the wording, not about %s. If you would have to guess, say unclear too."
                                .formatted(owner),
                        "With a gap, note in one line what would close it. That helps more than the word.",
                        "Where you see it differently, it says “talk about this”. Neither of you is wrong."),
                "It is how you see it today. It promises nothing, and you can change it as you learn more.");
    }
}
