package dev.alongside.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.alongside.board.life.PlanForm;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Matrices;
import dev.alongside.people.People;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.PlanStatus;
import dev.alongside.plan.Plans;
import dev.alongside.support.Dates;
import dev.alongside.support.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * Leads to one's own board, or a TPM to making it; at the address of all plans, lists them whatever goes on. An owner
 * who is no TPM any more still comes to what is theirs.
 */
@Route("board")
@RouteAlias(BoardHomeView.PLANS)
@PageTitle("My board · Alongside")
@PermitAll
class BoardHomeView extends Main implements BeforeEnterObserver {

    static final String PLANS = "plans";

    private final Plans plans;
    private final People people;
    private final Matrices matrices;
    private final Dates dates;

    BoardHomeView(Plans plans, People people, Matrices matrices, Dates dates) {
        this.plans = plans;
        this.people = people;
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
        if (people.isTpm()) offerToStart(editions, goesOn);
        else if (own.isEmpty()) add(noPlan());
        if (!goesOn && !own.isEmpty()) add(new OwnPlans("Earlier plans", own, matrices, dates));
    }

    private void offerToStart(List<EditionName> editions, boolean goesOn) {
        if (!editions.isEmpty()) add(start(editions, goesOn ? "Start a plan for another matrix" : "Start your plan"));
        else if (!goesOn) add(noMatrix());
    }

    private static Component noMatrix() {
        return empty(
                "There is no career matrix yet",
                "An admin imports it. Your board begins with the levels it describes.",
                "See a filled example meanwhile");
    }

    private static Component noPlan() {
        return empty(
                "You have no plan of your own",
                "A plan is begun by a TPM. Boards that others share with you are in the menu.",
                "See how a filled board looks");
    }

    private static Component empty(String heading, String words, String example) {
        var page = new Div(new H2(heading), new Paragraph(words), new Anchor("example", example));
        page.addClassName("empty-page");
        return page;
    }

    private Component start(List<EditionName> editions, String heading) {
        var form = new PlanForm(editions, matrices::read);
        return new StartPlan(heading, form, draft -> open(plans.make(draft).id()));
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(address(plan));
    }

    private static String address(PlanId plan) {
        return "board/" + plan.value();
    }
}
