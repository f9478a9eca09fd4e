package dev.alongside.board.sharing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import dev.alongside.OnScreen;
import dev.alongside.Pair;
import dev.alongside.WrittenTexts;
import dev.alongside.board.BoardTest;
import dev.alongside.crossref.Achieving;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.ImpactKind;
import dev.alongside.history.Measure;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.Sharing;
import dev.alongside.support.Dates;
import dev.alongside.support.OnePiece;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** All that Mira will read of a program, a win and a goal stands in the preview, before Tomas shares them. */
class EverythingInThePreviewTest extends BoardTest {

    private static final String ADDRESS = "https://boards.example/billing?week=9";
    private static final String PRIVATE = "Mira won't like it: <b>we</b> went round her.\nIt saved the year.";

    private final ApplicationContext application;
    private final Dates dates;
    private final Pair pair;
    private final Program program;

    EverythingInThePreviewTest(ApplicationContext application, Dates dates) {
        super(application);
        this.application = application;
        this.dates = dates;
        pair = Pair.apart(application);
        var checkout =
                new ProgramDraft("Checkout", "Lead of four teams", LocalDate.of(2025, 1, 6), LocalDate.of(2026, 3, 31));
        program = pair.tomas(() -> bean(Programs.class).add(pair.plan(), checkout));
    }

    @Test
    void of_a_program() {
        assertInPreviewAndOnHerBoard("history", List.of("Checkout", "Lead of four teams", "Jan 2025 – Mar 2026"));
    }

    @Test
    void of_a_win() {
        var day = dates.today().minusMonths(2);
        var evidence = List.of(Evidence.of(ADDRESS, "Billing dashboard"));
        var win = new WinDraft("Moved billing", day, program.id(), PRIVATE, measure(), "Lena Vogt", evidence);
        var narrative =
                pair.tomas(() -> bean(History.class).add(pair.plan(), win)).narrative();
        new WrittenTexts(pair).write(narrative, "It began badly");

        assertInPreviewAndOnHerBoard(
                "history",
                List.of(
                        "Moved billing",
                        dates.monthOfYear(day),
                        "Checkout",
                        PRIVATE,
                        "Time: 19 → 5 days",
                        "Can vouch: Lena Vogt",
                        "Billing dashboard",
                        ADDRESS,
                        "It began badly"));
    }

    @Test
    void of_a_goal() {
        var due = dates.today().plusMonths(5);
        var goal = new GoalDraft("Q", "One order path", program.id(), "Nine markets on it", PRIVATE, due);
        pair.tomas(() -> bean(Goals.class).propose(pair.plan(), goal));

        assertInPreviewAndOnHerBoard(
                "goals",
                List.of("Q", "One order path", "Checkout", "Nine markets on it", PRIVATE, "by " + dates.day(due)));
    }

    @Test
    void when_a_goal_was_achieved() {
        var day = dates.today().minusDays(3);
        var came = new WinDraft("One order path", day, null, "", List.of());
        pair.share();
        var agreed = pair.mira(() -> bean(Goals.class).agree(pair.goal("One order path")));
        pair.tomas(() -> bean(Achieving.class).achieve(agreed, came));
        pair.tomas(() -> {
            bean(Sharing.class).unshare(pair.plan());
            return pair;
        });

        assertThat(preview()).contains("achieved " + dates.day(day));
    }

    private void assertInPreviewAndOnHerBoard(String tab, List<String> facts) {
        assertThat(preview()).contains(facts);
        pair.share();
        as(pair.mira());
        open(pair.plan(), tab);
        assertThat(words()).contains(facts);
    }

    private String preview() {
        as(pair.tomas());
        open(pair.plan());
        _click(button("Share with Mira…"));
        return OnScreen.words(_get(Dialog.class));
    }

    /** All that stands on the page, and where its links to evidence lead. */
    private static String words() {
        var page = _get(Main.class);
        return OnScreen.words(page)
                + _find(page, OnePiece.class).stream()
                        .map(OnePiece::getInnerHtml)
                        .toList();
    }

    private static Measure measure() {
        return new Measure(ImpactKind.TIME, null, "days", BigDecimal.valueOf(19), BigDecimal.valueOf(5));
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}
