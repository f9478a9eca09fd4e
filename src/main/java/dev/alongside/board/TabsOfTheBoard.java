package dev.alongside.board;

import dev.alongside.board.activity.ActivityView;
import dev.alongside.board.crossref.CrossReferenceView;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.TabTitles;
import dev.alongside.board.goals.GoalsView;
import dev.alongside.board.history.HistoryView;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Which tabs a board has. */
@Component
final class TabsOfTheBoard implements TabTitles {

    @Override
    public SequencedMap<Class<? extends BoardTab<?>>, String> inOrder() {
        var titles = new LinkedHashMap<Class<? extends BoardTab<?>>, String>();
        titles.put(CrossReferenceView.class, "Cross-reference");
        titles.put(HistoryView.class, "History");
        titles.put(GoalsView.class, "Goals");
        return titles;
    }

    @Override
    public Class<? extends BoardTab<?>> journal() {
        return ActivityView.class;
    }
}
