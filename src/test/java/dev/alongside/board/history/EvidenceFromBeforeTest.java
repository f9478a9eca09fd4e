package dev.alongside.board.history;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.dialog.Dialog;
import dev.alongside.board.BoardTest;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.Win;
import dev.alongside.history.WinDraft;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.support.InvalidText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An address was stored before the rule was there that refuses it. */
class EvidenceFromBeforeTest extends BoardTest {

    private static final String ADDRESS = "https://[fe80::1%25eth0]/report";

    private final History history;
    private final PersonId tomas;
    private final PlanId plan;
    private final Win win;

    EvidenceFromBeforeTest(ApplicationContext application, History history) {
        super(application);
        this.history = history;
        tomas = given.tpm("Tomas Rivera");
        plan = givenPlans.plan(tomas);
        win = givenPlans.win(tomas, plan, "Decisions in 5 days");
        var stored = application
                .getBean(JdbcClient.class)
                .sql("insert into evidence (win, position, address, title) values (?, 0, ?, '')")
                .params(win.id().value(), ADDRESS);
        application.getBean(TransactionOperations.class).executeWithoutResult(now -> stored.update());
    }

    @Test
    void it_is_shown_and_stays_when_something_else_of_its_win_is_edited() {
        as(tomas);
        open(plan, "history");
        assertThat(_get(EvidenceLinks.class).getInnerHtml()).contains("href=\"" + ADDRESS + "\"");

        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("What you achieved"), "Decisions in 4 days");
        _click(button("Save"));

        _assertNone(Dialog.class);
        assertThat(stored().title()).isEqualTo("Decisions in 4 days");
        assertThat(stored().evidence()).containsExactly(new Evidence(ADDRESS, ""));
    }

    @Test
    void it_is_refused_once_it_is_edited() {
        as(tomas);
        open(plan, "history");
        _click(buttonFor("Edit “Decisions in 5 days”"));
        _setValue(field("Address"), ADDRESS + "/2");
        _click(button("Save"));

        assertThat(field("Address").getErrorMessage()).contains("names no host that a browser could find");
        assertThat(stored().evidence()).containsExactly(new Evidence(ADDRESS, ""));
    }

    @Test
    void a_win_is_not_made_with_it_nor_does_another_get_it() {
        var evidence = List.of(new Evidence(ADDRESS, ""));
        var draft = new WinDraft("Won", win.day(), null, "", evidence);
        var other = givenPlans.win(tomas, plan, "Repeat incidents 11 → 4");

        assertThatThrownBy(() -> givenPlans.by(tomas, () -> history.add(plan, draft)))
                .isInstanceOf(InvalidText.class);
        assertThatThrownBy(() -> givenPlans.by(tomas, () -> history.edit(other, draft)))
                .isInstanceOf(InvalidText.class);
    }

    private Win stored() {
        return givenPlans.by(tomas, () -> history.read(plan)).wins().stream()
                .filter(each -> each.id().equals(win.id()))
                .findFirst()
                .orElseThrow();
    }
}
