package dev.alongside.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.alongside.board.life.PlanForm;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Plans;
import dev.alongside.support.Dates;
import dev.alongside.support.Message;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Leads to one's own board, or to making it; at the address of all plans, lists them whatever goes on. */
@Route("board")
@RouteAlias(BoardHomeView.PLANS)
@PageTitle("My board · Alongside")
@RolesAllowed("TPM")
class BoardHomeView extends Main implements BeforeEnterObserver {

    static final String PLANS = "plans";

    private final Plans plans;
    private final Matrices matrices;
    private final Dates dates;

    BoardHomeView(Plans plans, Matrices matrices, Dates dates) {
        this.plans = plans;
        this.matrices = matrices;
        this.dates = dates;
        addClassName("page");
        setId("main");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = plans.own();
        var active =
                own.stream().filter(plan -> plan.status() == PlanStatus.ACTIVE).toList();
        if (active.isEmpty()) show("My board", own, matrices.current());
        else if (event.getLocation().getPath().equals(PLANS)) show("My plans", own, besides(active));
        else event.forwardTo(address(active.getFirst().id()));
    }

    /** There is one plan at a time for each matrix. */
    private List<EditionName> besides(List<PlanLine> active) {
        var taken = active.stream()
                .map(plan -> matrices.read(plan.edition()).matrix())
                .toList();
        return matrices.current().stream()
                .filter(each -> !taken.contains(each.matrix()))
                .toList();
    }

    private void show(String title, List<PlanLine> own, List<EditionName> editions) {
        removeAll();
        add(new PageHead(title));
        boolean goesOn = own.stream().anyMatch(plan -> plan.status() == PlanStatus.ACTIVE);
        if (goesOn) add(new OwnPlans("Plans", own, matrices, dates));
        if (!editions.isEmpty()) add(start(editions, goesOn ? "Start a plan for another matrix" : "Start your plan"));
        else if (!goesOn) add(noMatrix());
        if (!goesOn && !own.isEmpty()) add(new OwnPlans("Earlier plans", own, matrices, dates));
    }

    private static Component noMatrix() {
        var page = new Div(
                new H2("There is no career matrix yet"),
                new Paragraph("An admin imports it. Your board begins with the levels it describes."),
                new Anchor("example", "See a filled example meanwhile"));
        page.addClassName("empty-page");
        return page;
    }

    private Component start(List<EditionName> editions, String heading) {
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
        var section = new Section(new H2(heading), about, form, message, actions);
        section.addClassNames("section", "stack", "m");
        return section;
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(address(plan));
    }

    private static String address(PlanId plan) {
        return "board/" + plan.value();
    }
}
