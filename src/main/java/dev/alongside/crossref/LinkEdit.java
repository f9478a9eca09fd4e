package dev.alongside.crossref;

import java.util.List;
import java.util.Map;

/**
 * What a person wants the links of one win or goal to be.
 *
 * @param seen the links as they saw them
 * @param speaks how it shall speak to each attribute, by the attribute's key; a link to any other goes
 */
public record LinkEdit(List<Link> seen, Map<String, String> speaks) {}
