package dev.alongside.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import dev.alongside.people.Person;
import dev.alongside.people.Role;
import dev.alongside.support.Bold;
import dev.alongside.support.Icon;
import java.util.stream.Collectors;

/** The person at the bottom of the drawer, with what they can do about themselves. */
class Me extends Div {

    Me(Person person, Runnable onSignOut) {
        addClassName("me");
        var avatar = new Avatar(person.name());
        avatar.addThemeNames("filled");
        avatar.setColorIndex(person.tpm() ? 0 : 1);
        var roles = new Span(person.roles().stream().map(Role::title).collect(Collectors.joining(", ")));
        var both = new Div(new Bold(person.name()), roles);
        both.addClassName("me-name");
        add(avatar, both, menu(onSignOut));
    }

    private static MenuBar menu(Runnable onSignOut) {
        var menu = new MenuBar();
        menu.addThemeNames("tertiary", "icon");
        var more = menu.addItem(new Icon("more"));
        more.setAriaLabel("My account and sign out");
        more.getSubMenu().addItem("My account", click -> UI.getCurrent().navigate("account"));
        more.getSubMenu().addItem("Keys", click -> new KeysDialog().open());
        more.getSubMenu().addItem("Sign out", click -> onSignOut.run());
        return menu;
    }
}
