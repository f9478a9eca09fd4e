package dev.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import dev.alongside.people.Person;
import dev.alongside.people.Role;
import dev.alongside.support.Icon;
import dev.alongside.support.NavigationLinks;
import java.util.List;
import java.util.Optional;

/** Where a person can go; an entry appears when its page exists. */
class Navigation extends Nav {

    private static final List<Entry> MINE = List.of(
            new Entry("My board", "board", "board", Optional.of(Role.TPM)),
            new Entry("My people", "people", "people", Optional.of(Role.MANAGER)));
    private static final List<Entry> COMPANY = List.of(
            new Entry("Career matrix", "matrix", "matrix", Optional.empty()),
            new Entry("Import", "admin/import", "import", Optional.of(Role.ADMIN)),
            new Entry("People", "admin/people", "person", Optional.of(Role.ADMIN)));

    /** A page, and the role it is for; everybody's without one. */
    private record Entry(String label, String path, String icon, Optional<Role> role) {

        boolean isFor(Person person) {
            return role.map(person::has).orElse(true)
                    && RouteConfiguration.forApplicationScope().isPathAvailable(path);
        }

        SideNavItem item() {
            var item = new SideNavItem(label, path, new Icon(icon));
            item.setMatchNested(true);
            return item;
        }
    }

    Navigation(Person person, List<NavigationLinks.Link> shared) {
        setAriaLabel("Main");
        add(group("Mine", items(MINE, person)));
        add(group("Boards shared with me", shared.stream().map(Navigation::item).toList()));
        add(group("Company", items(COMPANY, person)));
    }

    private static List<SideNavItem> items(List<Entry> entries, Person person) {
        return entries.stream()
                .filter(entry -> entry.isFor(person))
                .map(Entry::item)
                .toList();
    }

    private static SideNavItem item(NavigationLinks.Link link) {
        var avatar = new Avatar(link.personName());
        avatar.addThemeNames("filled");
        avatar.addClassName("s");
        avatar.setColorIndex(0);
        var item = new SideNavItem(link.personName(), link.path(), avatar);
        item.setMatchNested(true);
        if (!link.remark().isEmpty()) item.setSuffixComponent(remark(link.remark()));
        return item;
    }

    private static Component remark(String words) {
        var remark = new Span(words);
        remark.addClassNames("tiny", "quiet");
        return remark;
    }

    private static Component group(String label, List<SideNavItem> items) {
        var group = new SideNav(label);
        group.setVisible(!items.isEmpty());
        group.addItem(items.toArray(SideNavItem[]::new));
        return group;
    }
}
