package dev.alongside.board;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import dev.alongside.matrix.EditionName;
import dev.alongside.matrix.Level;
import dev.alongside.plan.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A TPM starts a board and lets their manager in; the manager finds it among their people. */
class StartingAndSharingTest extends BoardTest {

    private final Plans plans;

    StartingAndSharingTest(ApplicationContext application, Plans plans) {
        super(application);
        this.plans = plans;
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_tpm_without_a_plan_starts_one_towards_the_next_level() {
        var edition = givenPlans.edition();
        givenPlans.plan(given.tpm("Somebody else"));
        as(given.tpm("Tomas Rivera"));
        UI.getCurrent().navigate("board");
        _setValue((Select<EditionName>) _get(Select.class, each -> each.withLabel("Career matrix")), edition);
        var current = (Select<Level>) _get(Select.class, each -> each.withLabel("The level you have now"));
        _setValue(current, current.getListDataView().getItem(0));
        assertThat(_get(Select.class, each -> each.withLabel("The level you aim for"))
                        .getValue())
                .isEqualTo(current.getListDataView().getItem(1));
        _click(button("Start my board"));
        assertThat(messages()).contains("Name the cycle, for example Spring 2027");

        _setValue(field("Cycle"), "Spring 2027");
        _click(button("Start my board"));
        assertThat(plans.own())
                .singleElement()
                .satisfies(plan -> assertThat(UI.getCurrent()
                                .getInternals()
                                .getActiveViewLocation()
                                .getPath())
                        .isEqualTo("board/" + plan.id().value()));
    }

    @Test
    void an_active_plan_is_opened_at_once() {
        var tomas = given.tpm("Tomas Rivera");
        var plan = givenPlans.plan(tomas);
        as(tomas);
        UI.getCurrent().navigate("board");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("board/" + plan.value());
    }

    @Test
    void the_dialog_says_who_will_see_it_and_shares() {
        var tomas = given.tpm("Tomas Rivera");
        var mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        var plan = givenPlans.plan(tomas);
        as(tomas);
        open(plan);
        _click(button("Share with Mira…"));
        _click(inDialog("Share with Mira Okafor"));
        assertThat(plans.header(plan).partnerName()).contains("Mira Okafor");

        menu("Stop sharing…");
        _click(inDialog("Stop sharing"));
        assertThat(plans.header(plan).isShared()).isFalse();
    }

    @Test
    void the_dialog_says_that_there_is_no_manager() {
        var tomas = given.tpm("Tomas Rivera");
        var plan = givenPlans.plan(tomas);
        as(tomas);
        open(plan);
        _click(button("Share…"));

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Nobody is entered as your manager today.");
    }

    @Test
    void a_private_plan_looks_to_the_manager_like_no_plan() {
        var mira = given.manager("Mira Okafor");
        var tomas = given.tpm("Tomas Rivera");
        var noor = given.tpm("Noor Haddad");
        var jonas = given.tpm("Jonas Weil");
        givenPlans.shared(tomas, mira);
        given.line(noor, mira);
        given.line(jonas, mira);
        givenPlans.plan(noor);
        as(mira);
        UI.getCurrent().navigate("people");

        assertThat(_get(H1.class).getText()).endsWith(", Mira");
        var rows = rows();
        assertThat(rows.get(0).replace("Jonas Weil", "Noor Haddad")).isEqualTo(rows.get(1));
        assertThat(rows.get(1)).contains("No shared plan. A plan appears here when its owner shares it.");
        assertThat(rows.get(2)).contains("Tomas Rivera", "TPM I → TPM II", "Spring 2027", "today ");
        assertThat(_find(_get(Main.class), Anchor.class)).hasSize(1);
    }

    /** The head of the board has a button of the same name. */
    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, each -> each.withText(text));
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(text -> !text.startsWith("Person"))
                .toList();
    }
}
