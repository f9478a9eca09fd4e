package dev.alongside.board.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.alongside.history.HistoryPage;
import dev.alongside.history.Program;
import dev.alongside.history.WinDraft;
import dev.alongside.history.exchange.ReadWin;
import dev.alongside.history.exchange.ReadWins;
import dev.alongside.support.Bold;
import dev.alongside.support.Dates;
import dev.alongside.support.Icon;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each line of a list or file becomes, or why it becomes nothing. */
final class WinsPreview extends Composite<Div> {

    /** As many as can be added at once, and some that can't. */
    private static final int SHOWN = 600;

    private final HistoryPage history;
    private final Dates dates;
    private final Div said = new Div();
    private final Div lines = new Div();

    WinsPreview(HistoryPage history, Dates dates) {
        this.history = history;
        this.dates = dates;
        getContent().addClassNames("stack", "wins-preview");
        said.getElement().setAttribute("role", "status");
        getContent().add(said, lines);
    }

    /**
     * Instead of whatever stood here.
     *
     * @param source says where it was read, empty where that is plain
     */
    void show(ReadWins read, String source) {
        said.removeAll();
        lines.removeAll();
        if (read.rows().isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("problems");
        read.rows().stream().limit(SHOWN).map(this::item).forEach(list::add);
        said.add(new H3(heading(read)));
        if (!source.isEmpty()) said.add(new Span(source));
        lines.add(list);
        if (read.rows().size() > SHOWN) {
            lines.add(new Span("and %,d lines more".formatted(read.rows().size() - SHOWN)));
        }
    }

    private static String heading(ReadWins read) {
        int wins = read.drafts().size();
        int none = read.rows().size() - wins;
        var added = wins == 0 ? "No win to add" : wins == 1 ? "1 win to add" : "%,d wins to add".formatted(wins);
        return none == 0
                ? added
                : added + (none == 1 ? ", 1 line to look at" : ", %,d lines to look at".formatted(none));
    }

    private ListItem item(ReadWin row) {
        var place = new Bold(row.line() == 0 ? "All of it" : "Line %,d".formatted(row.line()));
        return row.draft()
                .map(draft -> new ListItem(new Icon("win"), place, new Span(words(draft)), remark(row)))
                .orElseGet(() -> new ListItem(new Icon("warning"), place, new Span(row.sentence())));
    }

    private static Span remark(ReadWin row) {
        var remark = new Span(row.remark());
        remark.addClassName("quiet");
        remark.setVisible(!row.remark().isEmpty());
        return remark;
    }

    private static String evidence(int links) {
        if (links == 0) return "";
        return links == 1 ? "1 link to evidence" : "%d links to evidence".formatted(links);
    }

    private String words(WinDraft draft) {
        return Stream.of(
                        draft.title(),
                        dates.monthOfYear(Objects.requireNonNull(draft.day())),
                        history.findProgram(draft.program()).map(Program::name).orElse(""),
                        draft.impact(),
                        evidence(draft.evidence().size()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
