package dev.alongside.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.alongside.board.frame.LevelWords;
import dev.alongside.board.frame.PlanForm;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Plans;
import dev.alongside.support.Message;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Leads to one's own board, or to making it. */
@Route("board")
@PageTitle("My board · Alongside")
@RolesAllowed("TPM")
class BoardHomeView extends Main implements BeforeEnterObserver {

    private final Plans plans;
    private final Matrices matrices;

    BoardHomeView(Plans plans, Matrices matrices) {
        this.plans = plans;
        this.matrices = matrices;
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = plans.own();
        own.stream()
                .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .findFirst()
                .ifPresentOrElse(plan -> event.forwardTo(address(plan.id())), () -> show(own));
    }

    private void show(List<PlanLine> closed) {
        removeAll();
        var editions = matrices.current();
        add(new PageHead("My board"), editions.isEmpty() ? noMatrix() : start(editions));
        if (!closed.isEmpty()) add(earlier(closed));
    }

    private static Component noMatrix() {
        var page = new Div(
                new H2("There is no career matrix yet"),
                new Paragraph("An admin imports it. Your board begins with the levels it describes."),
                new Anchor("example", "See a filled example meanwhile"));
        page.addClassName("empty-page");
        return page;
    }

    private Component start(List<EditionName> editions) {
        var form = new PlanForm(editions, matrices::read);
        var message = new Message();
        var make = new Button(
                "Start my board",
                click -> message.attempt(() -> open(plans.make(form.draft()).id())));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var about = new Paragraph(
                "Say where you are and where you want to get. Your board opens then: the matrix is on it already, and you"
                        + " begin with whatever is easiest. Only you see it until you share it.");
        about.addClassName("quiet");
        var actions = new Div(make, new Anchor("example", "See a filled example first"));
        actions.addClassName("form-actions");
        var section = new Section(new H2("Start your plan"), about, form, message, actions);
        section.addClassNames("section", "stack", "m");
        return section;
    }

    private Component earlier(List<PlanLine> closed) {
        var list = new UnorderedList();
        list.addClassName("stack");
        closed.forEach(plan -> list.add(new ListItem(new Anchor(address(plan.id()), words(plan)))));
        var section = new Section(new H2("Earlier plans"), list);
        section.addClassNames("section", "stack", "m");
        return section;
    }

    private String words(PlanLine plan) {
        return LevelWords.of(matrices.read(plan.edition()), plan) + ", " + plan.cycle();
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(address(plan));
    }

    private static String address(PlanId plan) {
        return "board/" + plan.value();
    }
}
