package dev.alongside.history.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.Evidence;
import dev.alongside.history.Program;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the addresses and links in what somebody wrote, on 24 November 2026. */
class LinksOfWinsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Program checkout = BulletLineTest.program("Checkout");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launched payments (https://wiki.corp/checkout)",
                "Launched payments, https://wiki.corp/checkout",
                "Launched payments https://wiki.corp/pay#checkout",
                "Launched payments [wiki:https://wiki.corp/pay_(Checkout)]",
                "Launched payments, [log](wiki/checkout)",
                "Launched payments ([Checkout](wiki))",
                "Launched payments ![Checkout](https://wiki.corp/a.png)",
                "Launched payments [![Checkout](https://wiki.corp/a.png)](https://wiki.corp/)",
            })
    void a_program_in_an_address_or_a_link_is_recognised_and_stays(String line) {
        assertThat(drafts(line)).containsExactly(new WinDraft(line, TODAY, checkout.id(), "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launched payments (https://wiki.corp/?on=2026-05-01)",
                "Launched payments, https://wiki.corp/#2026-05-01",
                "Launched payments [May 2026](wiki)",
            })
    void so_does_a_day(String line) {
        assertThat(drafts(line)).containsExactly(new WinDraft(line, LocalDate.of(2026, 5, 1), null, "", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Launched payments https://wiki.corp/pay (Checkout) | Launched payments https://wiki.corp/pay",
                "Launched payments (https://wiki.corp/pay, Checkout) | Launched payments (https://wiki.corp/pay)",
                "[Checkout] Launched payments (https://wiki.corp/a__b) | Launched payments (https://wiki.corp/a__b)",
                "**https://wiki.corp/alpha** is live #checkout | https://wiki.corp/alpha is live",
                "Moved #Checkout to https://wiki.corp/#checkout | Moved Checkout to https://wiki.corp/#checkout",
                "https://wiki.corp/alpha#x is Checkout now | https://wiki.corp/alpha#x is Checkout now",
            })
    void beside_an_address_all_is_as_elsewhere(String line, String title) {
        assertThat(drafts(line)).containsExactly(new WinDraft(title, TODAY, checkout.id(), "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Launched the [decision log](https://wiki.corp/log_(2)) in May 2026",
                "- Launched the **[decision log](https://wiki.corp/log_(2))**, May 2026",
                "May 2026: Launched the [**decision**  log](<https://wiki.corp/log_(2)>)",
                "* Launched the [decision log](https://wiki.corp/log_(2) \"Decisions of May 2025\") (May 2026)",
            })
    void a_link_becomes_evidence_and_leaves_its_words(String line) {
        var log = Evidence.of("https://wiki.corp/log_(2)", "decision log");

        assertThat(drafts(line))
                .containsExactly(
                        new WinDraft("Launched the decision log", LocalDate.of(2026, 5, 1), null, "", List.of(log)));
    }

    @Test
    void the_address_of_a_link_names_a_program_too() {
        var log = Evidence.of("https://wiki.corp/checkout", "the log");

        assertThat(drafts("Launched [the log](https://wiki.corp/checkout)"))
                .containsExactly(new WinDraft("Launched the log", TODAY, checkout.id(), "", List.of(log)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Launched the [log](wiki/log)",
                "Launched the [log](ftp://wiki.corp/log)",
                "Launched the [log](https://mira:word@wiki.corp/log)",
                "Launched the [log](https://wiki.corp/a|b)",
                "Launched the [](https://wiki.corp/log)",
                "Launched the [log](https://wiki.corp/log",
                "Launched the ![log](https://wiki.corp/log.png)",
                "Launched the [log][1]",
            })
    void what_can_be_no_evidence_stays_as_it_was_written(String line) {
        assertThat(drafts(line)).containsExactly(new WinDraft(line, TODAY, null, "", List.of()));
    }

    @Test
    void of_more_links_than_a_win_can_have_the_rest_stay_as_written() {
        assertThat(drafts("[a](http://b) ".repeat(21))).singleElement().satisfies(draft -> {
            assertThat(draft.title()).isEqualTo("a ".repeat(20) + "[a](http://b)");
            assertThat(draft.evidence()).hasSize(20).containsOnly(Evidence.of("http://b", "a"));
        });
    }

    @Test
    void a_sign_for_an_object_that_was_pasted_along_changes_nothing() {
        assertThat(drafts("Launched \uFFFC the [log](https://wiki.corp/log)"))
                .extracting(WinDraft::title)
                .containsExactly("Launched \uFFFC the log");
    }

    private List<WinDraft> drafts(String text) {
        return new WinReader(List.of(checkout), List.of(), TODAY).text(text).drafts();
    }
}
