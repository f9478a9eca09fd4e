package dev.alongside.board.people;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.support.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A change of a plan is shown in its row without taking the focus from there. */
class RowsOfPeopleTest extends BoardTest {

    private final PeopleReader reader;
    private final Dates dates;
    private final Pair pair;

    RowsOfPeopleTest(ApplicationContext application, PeopleReader reader, Dates dates) {
        super(application);
        this.reader = reader;
        this.dates = dates;
        pair = Pair.together(application);
    }

    @Test
    void the_link_to_a_board_stays_while_its_row_says_something_new() {
        as(pair.mira());
        var table = new ReportsTable(dates);
        table.show(reader.read());
        var link = link(table);

        pair.goal("One order path");
        table.show(reader.read());

        assertThat(table.getElement().getTextRecursively()).contains("A goal to agree to");
        assertThat(link(table)).isSameAs(link);
        assertThat(link.isAttached() || link.getParent().isPresent()).isTrue();
    }

    private static Anchor link(Component table) {
        return _get(table, Anchor.class, each -> each.withClasses("row-link"));
    }
}
