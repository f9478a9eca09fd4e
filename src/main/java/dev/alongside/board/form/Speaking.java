package dev.alongside.board.form;

import static java.util.stream.Collectors.toMap;

import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkEdit;
import dev.alongside.matrix.Attribute;
import java.util.List;
import java.util.Map;

/** That something speaks to an attribute, and the link that says how. */
public record Speaking(Attribute attribute, Link link) {

    /** How something speaks to each attribute, by the attribute's key. */
    public static Map<String, String> words(List<Speaking> all) {
        return all.stream()
                .collect(toMap(
                        each -> each.attribute().key(), each -> each.link().how()));
    }

    public static LinkEdit edit(List<Speaking> seen, Map<String, String> wanted) {
        return new LinkEdit(seen.stream().map(Speaking::link).toList(), wanted);
    }
}
