package dev.alongside.goals;

import dev.alongside.history.Win;
import dev.alongside.history.WinId;
import java.time.LocalDate;

/**
 * What came out of a goal.
 *
 * @param win the win that was made from it
 * @param day when the goal was reached
 */
public record Achievement(WinId win, LocalDate day) {

    static Achievement of(Win win) {
        return new Achievement(win.id(), win.day());
    }
}
