package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page of a plan whose matrix has two attributes with one title. */
class PlanMarkdownTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private final PlanFile.Attribute inDelivery = attribute("delivery-communication", "Communication", "Delivery");
    private final PlanFile.Attribute inLeadership =
            attribute("leadership-communication", "Communication", "Leadership");
    private final PlanFile.Attribute impact = attribute("impact", "Impact", "Delivery");

    @Test
    void a_win_stands_behind_the_attribute_it_is_linked_to_and_no_other_of_that_title() {
        var win = win(new PlanFile.Speaks(inLeadership.key(), inLeadership.title(), "Told all"));

        var page = page(win, inDelivery, inLeadership);

        assertThat(page)
                .containsOnlyOnce("- Win: Moved billing — Told all")
                .contains("### Communication (Leadership)\n\n**What stands behind it:**\n\n- Win: Moved billing");
    }

    @Test
    void the_theme_is_said_where_the_title_alone_does_not_tell() {
        var win = win(
                new PlanFile.Speaks(inDelivery.key(), inDelivery.title(), ""),
                new PlanFile.Speaks(impact.key(), impact.title(), ""),
                new PlanFile.Speaks("gone", "gone", ""));

        assertThat(page(win, inDelivery, inLeadership, impact))
                .contains("**Speaks to:** Communication (Delivery); Impact; gone\n", "### Impact\n");
    }

    @Test
    void each_list_has_its_label_and_each_thread_says_how_far_it_is() {
        var page = page(win(), impact);

        assertThat(page).contains("""
            **Evidence:**

            - <https://example.org/a> The memo
            - <https://example.org/b>

            **Comments, from when Ben Castellan saw this board:**

            - Ben Castellan, 29 November 2026: Well told

            **Comments, resolved by Tomas Rivera:**

            - Mira Okafor, 29 November 2026: 1. Which?

            **Comments:**

            - Mira Okafor, 29 November 2026: And now?
            """);
    }

    @Test
    void a_program_that_is_to_come_is_not_said_to_go_on() {
        var page = new PlanMarkdown(
                        file(List.of(program("Billing", "2026-03-01"), program("Growth", "2027-01-01")), win(), impact))
                .words();

        assertThat(page).contains("- Billing · since March 2026\n", "- Growth · from January 2027\n");
    }

    @Test
    void it_says_where_to_read_what_happened() {
        assertThat(page(win(), impact)).contains("What happened, change by change, is in the plan's JSON file.");
    }

    private static PlanFile.Attribute attribute(String key, String title, String theme) {
        return new PlanFile.Attribute(key, title, theme, "", "", List.of(), List.of(), "", "OPEN", null, List.of());
    }

    private static PlanFile.Win win(PlanFile.Speaks... speaks) {
        return new PlanFile.Win(
                UUID.randomUUID(),
                "Moved billing",
                LocalDate.of(2026, 3, 1),
                null,
                "",
                "",
                "",
                List.of(
                        new PlanFile.Evidence("https://example.org/a", "The memo"),
                        new PlanFile.Evidence("https://example.org/b", "")),
                "",
                List.of(speaks),
                List.of(
                        new PlanFile.Thread(null, "Ben Castellan", said("Ben Castellan", "Well told")),
                        new PlanFile.Thread("Tomas Rivera", null, said("Mira Okafor", "1. Which?")),
                        new PlanFile.Thread(null, null, said("Mira Okafor", "And now?"))));
    }

    private static List<PlanFile.Comment> said(String by, String words) {
        return List.of(new PlanFile.Comment(by, NOW, words));
    }

    private static PlanFile.Program program(String name, String from) {
        return new PlanFile.Program(UUID.randomUUID(), name, "", LocalDate.parse(from), null);
    }

    private static String page(PlanFile.Win win, PlanFile.Attribute... attributes) {
        return new PlanMarkdown(file(List.of(), win, attributes)).words();
    }

    private static PlanFile file(List<PlanFile.Program> programs, PlanFile.Win win, PlanFile.Attribute... attributes) {
        return new PlanFile(
                PlanFile.FORMAT,
                NOW,
                "Tomas Rivera",
                "Tomas Rivera",
                "Mira Okafor",
                "",
                "TPM matrix",
                1,
                "Senior TPM",
                "Staff TPM",
                "Spring 2027",
                "ACTIVE",
                null,
                "",
                null,
                "",
                programs,
                List.of(win),
                List.of(),
                List.of(),
                List.of(attributes),
                List.of());
    }
}
