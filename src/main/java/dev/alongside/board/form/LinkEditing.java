package dev.alongside.board.form;

import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.crossref.Link;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.plan.PlanId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Brings the links of one win or goal to what a person wants. Each step is saved on its own; what is done stays done,
 * and a second try goes on from there.
 */
public final class LinkEditing {

    private final Links links;
    private final CrossReference cross;
    private final Map<String, Link> present = new HashMap<>();

    public LinkEditing(Links links, CrossReference cross, List<Speaking> seen) {
        this.links = links;
        this.cross = cross;
        take(seen);
    }

    /** How it speaks to each attribute, by the attribute's key. */
    public Map<String, String> words() {
        var words = new HashMap<String, String>();
        present.forEach((attribute, link) -> words.put(attribute, link.how()));
        return words;
    }

    /** Stops at the first link that is refused. */
    public void save(PlanId plan, Map<String, String> wanted, BiFunction<String, String, LinkDraft> draft) {
        for (var link : List.copyOf(present.values())) {
            if (wanted.containsKey(link.attribute())) continue;
            links.unlink(link);
            present.remove(link.attribute());
        }
        wanted.forEach((attribute, how) -> {
            var link = present.get(attribute);
            if (link == null) present.put(attribute, links.link(plan, draft.apply(attribute, how)));
            else if (!link.how().equals(how.strip())) present.put(attribute, links.changeHow(link, how));
        });
    }

    /** After a refusal: the links as they are now, so that the next try is made against the newest. */
    public void readAgain(PlanId plan, Function<CrossReferencePage, List<Speaking>> pick) {
        take(pick.apply(cross.read(plan)));
    }

    private void take(List<Speaking> speaking) {
        present.clear();
        speaking.forEach(each -> present.put(each.attribute().key(), each.link()));
    }
}
