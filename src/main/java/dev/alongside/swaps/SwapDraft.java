package dev.alongside.swaps;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.alongside.crossref.LinkDraft;
import dev.alongside.goals.GoalDraft;
import dev.alongside.support.Texts;
import java.util.Map;

/**
 * What one side says about a goal that it would add.
 *
 * @param goal its words; the key is given when it is accepted
 * @param speaks how it would speak to each attribute, by the attribute's key
 * @param why what it would help with, may be empty
 */
public record SwapDraft(GoalDraft goal, Map<String, String> speaks, String why) {

    public SwapDraft {
        speaks = speaks.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, each -> LinkDraft.oneLine(each.getValue())));
        why = Texts.optional(why, Texts.PARAGRAPH);
    }
}
