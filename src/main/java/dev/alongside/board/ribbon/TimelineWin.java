package dev.alongside.board.ribbon;

import dev.alongside.history.WinId;
import java.time.LocalDate;

/** A win and its day. */
public record TimelineWin(WinId id, String title, LocalDate day) {}
