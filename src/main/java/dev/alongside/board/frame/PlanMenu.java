package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Icon;

/** What a reader can do with a plan as a whole, each shown only to whom it is allowed. */
final class PlanMenu extends Composite<MenuBar> {

    private static final String NAME = "More about this plan";

    private final MenuItem close;

    PlanMenu(PlanActs acts) {
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.getElement().setAttribute("aria-label", NAME);
        var more = bar.addItem(new Icon("more"), NAME);
        more.setAriaLabel(NAME);
        close = more.getSubMenu().addItem("Close this plan…", chosen -> acts.close());
    }

    void show(PlanHeader header) {
        close.setVisible(header.view().mayWriteAs(Side.OWNER));
        getContent().setVisible(header.view().mayWriteAs(Side.OWNER));
    }
}
