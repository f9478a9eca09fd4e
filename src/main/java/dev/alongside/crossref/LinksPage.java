package dev.alongside.crossref;

import static java.util.stream.Collectors.groupingBy;

import dev.alongside.goals.GoalId;
import dev.alongside.history.WinId;
import dev.alongside.matrix.Edition;
import dev.alongside.support.Id;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which wins and goals of a plan speak to which attribute of its edition.
 *
 * @param bySpeaker the links of a win or a goal, in the order of the attributes
 */
public record LinksPage(Edition edition, Map<Id, List<Link>> bySpeaker) {

    static LinksPage of(Edition edition, List<Link> links) {
        var byAttribute = links.stream().collect(groupingBy(Link::attribute));
        return new LinksPage(
                edition,
                Map.copyOf(edition.attributes().stream()
                        .flatMap(attribute -> byAttribute.getOrDefault(attribute.key(), List.of()).stream())
                        .collect(groupingBy(LinksPage::speaker))));
    }

    public List<Link> of(WinId win) {
        return bySpeaker.getOrDefault(win, List.of());
    }

    public List<Link> of(GoalId goal) {
        return bySpeaker.getOrDefault(goal, List.of());
    }

    private static Id speaker(Link link) {
        var win = link.win();
        return win == null ? Objects.requireNonNull(link.goal()) : win;
    }
}
