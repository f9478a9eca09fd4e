package dev.alongside.goals;

/** A note as a journal line has it, with the title of its goal. */
record NotedProgress(String title, ProgressNote note) {}
