package dev.alongside.matrix;

import java.time.Instant;

/**
 * A published edition without its content.
 *
 * @param key the stable key of its matrix
 * @param title the title of its matrix
 */
public record EditionName(EditionId id, MatrixId matrix, String key, String title, int number, Instant publishedAt) {}
