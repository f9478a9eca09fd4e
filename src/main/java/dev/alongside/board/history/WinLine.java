package dev.alongside.board.history;

import dev.alongside.board.form.Speaking;
import dev.alongside.comments.Talk;
import dev.alongside.history.Program;
import dev.alongside.history.Win;
import java.util.List;
import java.util.Optional;

/** A win in the list, with its program, what it speaks to, what is told of it, and what was said about it. */
record WinLine(Win win, Optional<Program> program, List<Speaking> speaks, String narrative, Talk talk) {}
