package dev.alongside.board.form;

import java.util.function.Consumer;

/** What the owner can want from a row of a list; the other side has none of it. */
public record Wishes<R>(Consumer<R> edit, Consumer<R> remove) {}
