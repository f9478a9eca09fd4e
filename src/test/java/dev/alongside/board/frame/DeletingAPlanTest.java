package dev.alongside.board.frame;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.plan.Plans;
import dev.alongside.support.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Tomas deletes his plan, after typing where it leads. */
class DeletingAPlanTest extends BoardTest {

    private final Plans plans;

    DeletingAPlanTest(ApplicationContext application, Plans plans) {
        super(application);
        this.plans = plans;
    }

    @Test
    void it_says_what_goes_and_asks_where_the_plan_leads() {
        var tomas = given.tpm("Tomas Rivera");
        var plan = givenPlans.shared(tomas, given.manager("Mira Okafor"));
        as(tomas);
        open(plan, "goals");
        menu("Delete this plan…");
        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively())
                .contains("all texts, comments", "The board closes for Mira at once.");

        _click(_get(dialog, Button.class, each -> each.withText("Delete this plan")));
        assertThat(messages()).contains("Type “TPM II” to delete this plan. Nothing is deleted yet");
        _setValue(field("Type “TPM II” to delete it"), "TPM II");
        _click(_get(dialog, Button.class, each -> each.withText("Delete this plan")));

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("board");
        assertThatThrownBy(() -> plans.view(plan)).isInstanceOf(NotFound.class);
    }
}
