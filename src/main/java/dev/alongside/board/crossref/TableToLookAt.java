package dev.alongside.board.crossref;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.alongside.board.frame.Changes;
import dev.alongside.comments.CommentsPage;
import dev.alongside.crossref.CrossReferencePage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.support.Dates;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cross-reference of a plan on which nothing can be written, made of records alone. */
public final class TableToLookAt extends Composite<Div> {

    public TableToLookAt(PlanHeader header, CrossReferencePage page, Dates dates) {
        var table = new CrossReferenceTable(Sides.of(header), new NoActs(), dates);
        var nothingSaid = new CommentsPage(header.view(), Map.of());
        table.show(
                new CrossReferenceTab(page, nothingSaid, Optional.empty(), List.of()), new Changes(header, List.of()));
        getContent().add(table);
    }
}
