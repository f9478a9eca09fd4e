package dev.alongside.board;

import dev.alongside.board.activity.ActivityView;
import dev.alongside.board.crossref.CrossReferenceView;
import dev.alongside.board.frame.BoardTab;
import dev.alongside.board.frame.TabTitles;
import dev.alongside.board.goals.GoalsView;
import dev.alongside.board.history.HistoryView;
import dev.alongside.board.ribbon.TimelineView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which tabs a board has. */
@Component
final class TabsOfTheBoard implements TabTitles {

    @Override
    public List<Tab> inOrder() {
        return List.of(
                new Tab(CrossReferenceView.class, "Cross-reference", "b", false),
                new Tab(TimelineView.class, "Timeline", "", true),
                new Tab(HistoryView.class, "History", "h", false),
                new Tab(GoalsView.class, "Goals", "g", false));
    }

    @Override
    public Class<? extends BoardTab<?>> journal() {
        return ActivityView.class;
    }
}
