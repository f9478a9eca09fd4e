package dev.alongside.board.history;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.alongside.history.Evidence;
import dev.alongside.support.Icon;
import dev.alongside.support.OnePiece;
import java.util.List;

/** Links out of Alongside to what shows a win; the other end learns nothing of where they were followed. */
final class EvidenceLinks extends OnePiece {

    EvidenceLinks() {
        super(new Paragraph());
    }

    void show(List<Evidence> evidence) {
        setVisible(!evidence.isEmpty());
        var all = new Paragraph();
        all.addClassNames("facts", "evidence-links");
        evidence.forEach(each -> all.add(link(each)));
        show(all);
    }

    private static Anchor link(Evidence evidence) {
        var link = new Anchor(evidence.address(), new Icon("external"), new Span(evidence.words()));
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("router-ignore", true);
        link.setTitle(evidence.address());
        return link;
    }
}
