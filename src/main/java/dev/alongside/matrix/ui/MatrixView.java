package dev.alongside.matrix.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.alongside.matrix.Edition;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Matrices;
import dev.alongside.people.People;
import dev.alongside.support.Dates;
import dev.alongside.support.NotFound;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The career matrix, for everyone who is signed in. */
@Route("matrix")
@RouteAlias("matrix/:matrix/:edition")
@PermitAll
class MatrixView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Matrices matrices;
    private final People people;
    private final Dates dates;
    private String title = "Career matrix";

    MatrixView(Matrices matrices, People people, Dates dates) {
        this.matrices = matrices;
        this.people = people;
        this.dates = dates;
        addClassNames("page", "fixed");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var current = matrices.current();
        var address = event.getRouteParameters();
        removeAll();
        if (address.get("matrix").isEmpty() && current.isEmpty()) {
            add(new PageHead("Career matrix"), new NoMatrixYet(people.isAdmin()));
            return;
        }
        var edition = find(address, current);
        title = edition.matrixTitle() + ", edition " + edition.number();
        show(edition, current, event.getLocation().getQueryParameters().getSingleParameter("cell"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Where an edition of a matrix is read. */
    static RouteParameters address(String matrixKey, int number) {
        return new RouteParameters(
                new RouteParam("matrix", matrixKey), new RouteParam("edition", String.valueOf(number)));
    }

    private Edition find(RouteParameters address, List<EditionName> current) {
        return address.get("matrix")
                .map(key -> matrices.find(key, number(address)).orElseThrow(NotFound::new))
                .orElseGet(() -> matrices.read(current.getFirst().id()));
    }

    private static int number(RouteParameters address) {
        var number = address.get("edition").orElse("");
        if (!number.matches("[1-9]\\d{0,6}")) throw new NotFound();
        return Integer.parseInt(number);
    }

    private void show(Edition edition, List<EditionName> current, Optional<String> cell) {
        var reader = new EditionReader(edition);
        cell.ifPresent(reader::open);
        var status = new Footer(end(new Span("Arrow keys move between cells, Enter opens one")));
        status.addClassName("statusbar");
        add(head(edition, current));
        add(reader.parts());
        add(status);
    }

    private PageHead head(Edition edition, List<EditionName> current) {
        var isCurrent = current.stream().anyMatch(name -> name.id().equals(edition.id()));
        var head = new PageHead(edition.matrixTitle());
        if (current.size() > 1) head.with(new MatrixChoice(current, edition.matrix()));
        return head.with(new EditionFacts(edition, isCurrent, dates.day(edition.publishedAt())));
    }

    private static Span end(Span text) {
        text.addClassName("end");
        return text;
    }
}
