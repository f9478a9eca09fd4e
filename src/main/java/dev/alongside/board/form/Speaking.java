package dev.alongside.board.form;

import static java.util.stream.Collectors.toMap;

import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkEdit;
import dev.alongside.crossref.LinksPage;
import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.matrix.Attribute;
import java.util.List;
import java.util.Map;

/** That something speaks to an attribute, and the link that says how. */
public record Speaking(Attribute attribute, Link link) {

    public static List<Speaking> of(LinksPage page, WinId win) {
        return all(page, page.of(win));
    }

    public static List<Speaking> of(LinksPage page, GoalId goal) {
        return all(page, page.of(goal));
    }

    private static List<Speaking> all(LinksPage page, List<Link> links) {
        return links.stream()
                .map(link -> new Speaking(
                        page.edition().findAttribute(link.attribute()).orElseThrow(), link))
                .toList();
    }

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
