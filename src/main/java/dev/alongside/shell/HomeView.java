package dev.alongside.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import dev.alongside.people.People;
import dev.alongside.people.Person;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** Sends everybody to where their work is. */
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {

    private final People people;

    HomeView(People people) {
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        Stream.of(homeOf(people.current()), "matrix", "account")
                .filter(routes::isPathAvailable)
                .findFirst()
                .ifPresent(event::forwardTo);
    }

    private static String homeOf(Person person) {
        if (person.manager()) return "people";
        return person.admin() ? "matrix" : "board";
    }
}
