package dev.alongside.board.activity;

import java.time.LocalDate;
import java.util.List;

/** What happened on one day, newest first. */
record DayOfLines(LocalDate day, String title, List<ActivityLine> lines) {}
