package dev.alongside.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import dev.alongside.people.Role;
import dev.alongside.plan.PlanLine;
import dev.alongside.support.Icon;
import java.util.List;
import java.util.function.Predicate;

/** Where a person can go; an entry appears when its page exists. */
class Navigation extends Nav {

    private static final List<Entry> MINE = List.of(
            new Entry("My board", "board", "board", Drawer.Content::hasBoard),
            new Entry("My people", "people", "people", has(Role.MANAGER)));
    private static final List<Entry> COMPANY = List.of(
            new Entry("Career matrix", "matrix", "matrix", everybody -> true),
            new Entry("Import", "admin/import", "import", has(Role.ADMIN)),
            new Entry("People", "admin/people", "person", has(Role.ADMIN)));

    /** A page, and whom it is for. */
    private record Entry(String label, String path, String icon, Predicate<Drawer.Content> whom) {

        boolean isFor(Drawer.Content content) {
            return whom.test(content)
                    && RouteConfiguration.forApplicationScope().isPathAvailable(path);
        }

        SideNavItem item() {
            var item = new SideNavItem(label, path, new Icon(icon));
            item.setMatchNested(true);
            return item;
        }
    }

    Navigation(Drawer.Content content) {
        setAriaLabel("Main");
        add(group("Mine", items(MINE, content)));
        add(group(
                "Boards shared with me",
                content.shared().stream().map(Navigation::item).toList()));
        add(group("Company", items(COMPANY, content)));
    }

    private static Predicate<Drawer.Content> has(Role role) {
        return content -> content.person().has(role);
    }

    private static List<SideNavItem> items(List<Entry> entries, Drawer.Content content) {
        return entries.stream()
                .filter(entry -> entry.isFor(content))
                .map(Entry::item)
                .toList();
    }

    private static SideNavItem item(PlanLine plan) {
        var avatar = new Avatar(plan.ownerName());
        avatar.addThemeNames("filled");
        avatar.addClassName("s");
        avatar.setColorIndex(0);
        var item = new SideNavItem(plan.ownerName(), "board/" + plan.id().value(), avatar);
        item.setMatchNested(true);
        if (plan.closedAt() != null) item.setSuffixComponent(remark("closed"));
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
