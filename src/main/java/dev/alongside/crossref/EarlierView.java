package dev.alongside.crossref;

/**
 * What a partner of before showed the owner, who goes on reading it.
 *
 * @param partner their name
 */
public record EarlierView(String partner, Standing standing) {}
