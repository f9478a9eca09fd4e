package dev.alongside.matrix;

/** The place of one expectation: an attribute at a level, by their keys. */
public record Cell(String attribute, String level) {}
