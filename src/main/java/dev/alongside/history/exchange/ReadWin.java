package dev.alongside.history.exchange;

import dev.alongside.history.WinDraft;
import java.util.Optional;

/**
 * A line or row that somebody wrote a win in.
 *
 * @param line where it begins, from 1; 0 when it is about the whole text
 * @param draft the win it becomes, empty when it becomes none
 * @param sentence why it becomes none, empty when it does
 * @param remark what to look at in a win that it becomes, empty for nothing
 */
public record ReadWin(int line, Optional<WinDraft> draft, String sentence, String remark) {

    static ReadWin of(int line, WinDraft draft, String remark) {
        return new ReadWin(line, Optional.of(draft), "", remark);
    }

    static ReadWin none(int line, String sentence) {
        return new ReadWin(line, Optional.empty(), sentence, "");
    }
}
