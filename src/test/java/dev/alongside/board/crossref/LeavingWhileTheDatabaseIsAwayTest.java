package dev.alongside.board.crossref;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import dev.alongside.Pair;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.CrossReference;
import dev.alongside.crossref.Standing;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Whoever goes elsewhere while the database gives no connection stays where they are, with what they typed. */
class LeavingWhileTheDatabaseIsAwayTest extends BoardTest {

    private static final int MORE_THAN_THERE_ARE = 64;

    private final DataSource database;
    private final CrossReference crossReference;
    private final Pair pair;

    LeavingWhileTheDatabaseIsAwayTest(
            ApplicationContext application, DataSource database, CrossReference crossReference, Standings standings) {
        super(application);
        this.database = database;
        this.crossReference = crossReference;
        pair = Pair.together(application);
        pair.tomas(() -> standings.set(pair.plan(), "impact", Optional.empty(), StandingKind.GAP, "first"));
    }

    @Test
    void the_note_stays_on_the_screen_and_is_saved_once_it_is_back() throws SQLException {
        as(pair.tomas());
        open(pair.plan(), "attribute/impact");
        _setValue(note(), "Only one organisation so far");

        whileItIsAway(() -> open(pair.plan(), "attribute/influence"));

        assertThat(_get(H1.class).getText()).isEqualTo("Tomas Rivera");
        assertThat(note().getValue()).isEqualTo("Only one organisation so far");
        assertThat(note().getErrorMessage()).startsWith("We can't save right now. Your text is kept");
        assertThat(saved()).isEqualTo("first");

        open(pair.plan(), "attribute/influence");
        assertThat(saved()).isEqualTo("Only one organisation so far");
        assertThat(_find(TextArea.class, each -> each.withValue("Only one organisation so far")))
                .isEmpty();
    }

    /** Takes all connections there are. */
    private void whileItIsAway(Runnable act) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            take(taken);
            act.run();
        } finally {
            for (var each : taken) each.close();
        }
    }

    private void take(List<Connection> taken) {
        try {
            while (taken.size() < MORE_THAN_THERE_ARE) taken.add(database.getConnection());
        } catch (SQLException noneLeft) {
            return;
        }
        throw new IllegalStateException("There is always another connection");
    }

    private static TextArea note() {
        return area("Your note");
    }

    private String saved() {
        return pair.tomas(() -> crossReference.read(pair.plan()))
                .find("impact")
                .orElseThrow()
                .own()
                .map(Standing::note)
                .orElse("");
    }
}
