package dev.alongside.board.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import dev.alongside.support.Id;
import java.util.Set;

/** The avatars of those who look at the board right now. */
final class HereNow extends Composite<Span> {

    private final Avatar owner = avatar(0);
    private final Avatar partner = avatar(1);

    HereNow() {
        getContent().addClassName("here");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Here now");
        getContent().add(owner, partner);
    }

    void show(PlanHeader header, Set<Id> here) {
        owner.setName(header.nameOf(Side.OWNER));
        owner.setVisible(here.contains(header.plan().owner()));
        partner.setName(header.nameOf(Side.PARTNER));
        partner.setVisible(header.view()
                .partnership()
                .<PersonId>map(it -> it.partner())
                .filter(here::contains)
                .isPresent());
    }

    private static Avatar avatar(int colour) {
        var avatar = new Avatar();
        avatar.addThemeName("filled");
        avatar.setColorIndex(colour);
        avatar.setTooltipEnabled(true);
        avatar.setVisible(false);
        return avatar;
    }
}
