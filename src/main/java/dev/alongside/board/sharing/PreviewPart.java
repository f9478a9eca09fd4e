package dev.alongside.board.sharing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.alongside.support.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that the partner will see once the board is shared, in groups; of what there is nothing of, that too. */
final class PreviewPart extends Composite<Div> {

    private final List<String> missing = new ArrayList<>();
    private final PreviewLines lines;
    private final String partner;

    /** @param partner who will see it */
    PreviewPart(SharePreview preview, Dates dates, String partner) {
        this.lines = new PreviewLines(preview, dates);
        this.partner = partner;
        getContent().addClassName("preview");
        getContent().add(new H3("What %s will see".formatted(partner)));
        group("edit", "Why you want this", "", lines.why());
        group("program", "Programs", "", lines.programs());
        group("win", "Wins", narratives(), lines.wins());
        group("goal", "Goals", "", lines.goals());
        group("link", "Links", "each with the line that says how", lines.links());
        group(
                "understanding",
                "Readings",
                "also half-written ones; %s can write in them from then on, too".formatted(partner),
                lines.readings());
        if (!missing.isEmpty()) getContent().add(nothing());
    }

    private void group(String icon, String title, String facts, List<PreviewLine> lines) {
        if (lines.isEmpty()) {
            missing.add(title.toLowerCase(Locale.ROOT));
            return;
        }
        var counted = lines.getFirst().words().isEmpty() ? title : "%s, %,d".formatted(title, lines.size());
        getContent().add(new PreviewGroup(icon, counted, facts, lines));
    }

    private String narratives() {
        long told = lines.narratives();
        if (told == 0) return "";
        return "%,d with a narrative, as far as it is written; %s can write in it from then on, too"
                .formatted(told, partner);
    }

    private Paragraph nothing() {
        var words = new Paragraph("Nothing yet: %s.".formatted(String.join(", ", missing)));
        words.addClassNames("quiet", "small");
        return words;
    }
}
