package dev.alongside.board.sharing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.support.Icon;
import java.util.List;

/** One kind of what the partner will read: how much there is, the first of it, and the rest on demand. */
final class PreviewGroup extends Composite<Section> {

    private static final int FIRST = 3;

    /** @param facts what there is to know of all of them, empty for nothing */
    PreviewGroup(String icon, String title, String facts, List<PreviewLine> lines) {
        getContent().addClassName("preview-group");
        var words = new Span(new Span(title));
        if (!facts.isEmpty()) words.add(quiet(facts));
        getContent().add(new H4(new Icon(icon), words));
        int first = lines.size() <= FIRST + 1 ? lines.size() : FIRST;
        getContent().add(list(lines.subList(0, first)));
        if (first < lines.size()) getContent().add(rest(lines.subList(first, lines.size())));
    }

    private static Details rest(List<PreviewLine> lines) {
        var rest = new Details("%,d more".formatted(lines.size()));
        rest.addOpenedChangeListener(change -> {
            if (change.isOpened() && rest.getContent().findAny().isEmpty()) rest.add(list(lines));
        });
        return rest;
    }

    private static UnorderedList list(List<PreviewLine> lines) {
        return new UnorderedList(lines.stream().map(PreviewGroup::item).toArray(ListItem[]::new));
    }

    private static ListItem item(PreviewLine line) {
        var item = new ListItem();
        if (!line.words().isEmpty()) item.add(new Span(line.words()));
        if (!line.facts().isEmpty()) item.add(quiet(line.facts()));
        line.below().forEach(words -> item.add(below(words)));
        if (!line.text().isBlank()) item.add(new FoldedText(line.text()));
        return item;
    }

    private static Paragraph below(String words) {
        var below = new Paragraph(words);
        below.addClassNames("quiet", "small", "preview-below");
        return below;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }
}
