package dev.alongside.history.exchange;

import dev.alongside.history.WinDraft;
import java.util.Optional;

/**
 * A line or row that somebody wrote a win in.
 *
 * @param line where it begins, from 1; 0 when it is about the whole text
 * @param draft the win it becomes, empty when it becomes none
 * @param sentence why it becomes none, empty when it does
 */
public record ReadWin(int line, Optional<WinDraft> draft, String sentence) {

    static ReadWin of(int line, WinDraft draft) {
        return new ReadWin(line, Optional.of(draft), "");
    }

    static ReadWin none(int line, String sentence) {
        return new ReadWin(line, Optional.empty(), sentence);
    }
}
