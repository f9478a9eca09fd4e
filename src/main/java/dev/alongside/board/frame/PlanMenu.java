package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.ProposedChange;
import dev.alongside.plan.Side;
import dev.alongside.support.Icon;

/** What a reader can do with a plan as a whole, each shown only to whom it is allowed. */
final class PlanMenu extends Composite<Span> {

    private static final String NAME = "More about this plan";

    private final FileLink markdown;
    private final FileLink json;
    private final MenuItem change;
    private final MenuItem close;
    private final MenuItem next;
    private final MenuItem unshare;
    private final MenuItem others;
    private final MenuItem delete;
    private final MenuItem steps;
    private final PlanActs acts;

    PlanMenu(PlanActs acts) {
        this.acts = acts;
        var bar = new MenuBar();
        markdown = new FileLink(plan -> acts.files().markdown(plan));
        json = new FileLink(plan -> acts.files().json(plan));
        bar.addThemeNames("tertiary", "icon");
        bar.getElement().setAttribute("aria-label", NAME);
        var more = bar.addItem(new Icon("more"), NAME);
        more.setAriaLabel(NAME);
        steps = more.getSubMenu().addItem("Show the first steps", chosen -> acts.bringBackSteps());
        change = more.getSubMenu().addItem("Change target level or cycle…", chosen -> acts.change());
        close = more.getSubMenu().addItem("Close this plan…", chosen -> acts.close());
        next = more.getSubMenu().addItem("Start the next plan…", chosen -> acts.startNext());
        unshare = more.getSubMenu().addItem("Stop sharing…", chosen -> acts.stopSharing());
        others = more.getSubMenu().addItem("All my plans", chosen -> acts.ownPlans());
        more.getSubMenu().addItem("Export as Markdown", chosen -> markdown.begin());
        more.getSubMenu().addItem("Export as JSON", chosen -> json.begin());
        delete = more.getSubMenu().addItem("Delete this plan…", chosen -> acts.delete());
        getContent().add(bar, markdown, json);
    }

    void show(PlanHeader header) {
        markdown.show(header.plan().id());
        json.show(header.plan().id());
        boolean undecided = header.change().filter(ProposedChange::isOpen).isPresent();
        change.setVisible(header.view().isOpen() && !undecided);
        boolean own = header.view().side() == Side.OWNER;
        next.setVisible(own && header.ownerIsTpm() && !header.view().isOpen());
        unshare.setVisible(own && header.isShared());
        others.setVisible(own);
        delete.setVisible(own);
        close.setVisible(header.view().mayWriteAs(Side.OWNER));
        steps.setVisible(header.view().mayWriteAs(Side.OWNER) && acts.stepsAreHidden());
    }
}
