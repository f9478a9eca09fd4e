package dev.alongside.board.form;

import dev.alongside.crossref.Link;
import dev.alongside.matrix.Attribute;

/** That something speaks to an attribute, and the link that says how. */
public record Speaking(Attribute attribute, Link link) {}
