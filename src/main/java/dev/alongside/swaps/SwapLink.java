package dev.alongside.swaps;

import org.springframework.data.relational.core.mapping.Table;

/**
 * What the goal would speak to.
 *
 * @param attribute key of the attribute
 */
@Table("swap_link")
public record SwapLink(String attribute, String how) {}
