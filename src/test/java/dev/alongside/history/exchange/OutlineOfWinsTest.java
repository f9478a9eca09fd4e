package dev.alongside.history.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.Program;
import dev.alongside.history.WinDraft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What headings, bullets further out and lines that go on say about the wins of a list, on 24 November 2026. */
class OutlineOfWinsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Program alpha = BulletLineTest.program("Alpha");
    private final Program checkout = BulletLineTest.program("Checkout");

    @Test
    void a_heading_says_the_day_and_the_program_of_what_stands_below_it() {
        var read = read("""
                # What I did
                ## Q2 2025
                - One
                - Two, March 2026
                ### Checkout
                - Three
                - Four [Alpha]
                ### June 2025 · Alpha
                - Five
                ### And then
                - Six
                ## Other
                - Seven
                """);

        assertThat(facts(read))
                .containsExactly(
                        "One 2025-04-01",
                        "Two 2026-03-01",
                        "Three 2025-04-01 Checkout",
                        "Four 2025-04-01 Alpha",
                        "Five 2025-06-01 Alpha",
                        "Six 2025-04-01",
                        "Seven 2026-11-24");
        assertThat(problems(read))
                .containsExactly(
                        "1: This is a heading and is left out",
                        "10: This is a heading and is left out",
                        "12: This is a heading and is left out");
    }

    @Test
    void a_heading_may_be_a_year_and_one_below_it_a_part_of_that_year() {
        assertThat(facts(read("""
                # 2025
                - One, December
                ## Q2
                - Two
                ## March
                - Three
                # 2024
                ## Q4
                - Four
                """)))
                .containsExactly("One 2025-12-01", "Two 2025-04-01", "Three 2025-03-01", "Four 2024-10-01");
    }

    @Test
    void a_heading_is_of_use_to_lines_without_a_bullet_too() {
        assertThat(facts(read("## **March:**\nOne\n  Two, Q1 2025\n  Three")))
                .containsExactly("One 2026-03-01", "Two 2025-01-01", "Three 2026-03-01");
    }

    @Test
    void a_heading_alone_is_no_win() {
        assertThat(problems(read("\n## Q2 2025\n"))).containsExactly("2: There is a heading, but no win below it");
    }

    @Test
    void what_is_no_date_is_said_together_with_the_date_that_is_taken() {
        assertThat(read("## Q2 2025\n- Closed the books for FY26").remarks())
                .containsExactly("“FY26” is no date we can read, so it takes the date above it");
        assertThat(problems(read("## Q5 2025\n- One"))).containsExactly("1: This is a heading and is left out");
    }

    @Test
    void a_bullet_further_in_takes_what_it_does_not_say_from_the_one_it_stands_under() {
        assertThat(facts(read("""
                ## Q2 2025
                - One, March 2026
                  - Two (Alpha)
                \t- Three, May 2026

                  - Four
                - Five
                1. Six [Checkout]
                   * Seven
                ## Q3 2025
                  - Eight
                """)))
                .containsExactly(
                        "One 2026-03-01",
                        "Two 2026-03-01 Alpha",
                        "Three 2026-05-01 Alpha",
                        "Four 2026-03-01",
                        "Five 2025-04-01",
                        "Six 2025-04-01 Checkout",
                        "Seven 2025-04-01 Checkout",
                        "Eight 2025-07-01");
    }

    @Test
    void a_bullet_goes_on_in_the_lines_further_in_straight_below_it() {
        var read = read("""
                - Decisions
                  in 5 days
                \t(Alpha, Q2 2026)
                  - Two
                    sites closed
                and words

                  and more
                - Three
                """);

        assertThat(facts(read))
                .containsExactly(
                        "Decisions in 5 days 2026-04-01 Alpha",
                        "Two sites closed 2026-04-01 Alpha",
                        "Three 2026-11-24");
        assertThat(read.rows()).extracting(ReadWin::line).containsExactly(1, 4, 6, 8, 9);
        assertThat(problems(read))
                .containsExactly(
                        "6: This line begins without a “-” and is left out",
                        "8: This line begins without a “-” and is left out");
    }

    @Test
    void a_bullet_that_goes_on_for_too_long_is_none_and_says_nothing() {
        var read = read("- One, Alpha\n- Two [Checkout]\n  %s\n  - Three".formatted("x".repeat(1_000)));

        assertThat(facts(read)).containsExactly("One 2026-11-24 Alpha", "Three 2026-11-24");
        assertThat(problems(read)).containsExactly("2: This line has 1,017 characters; a title has at most 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q1 to ",
                "Q1-",
                "May/",
                "3–",
                "14.03.",
                "in 2024 ",
                "FY ",
                "[a](b",
                "[[a]",
                "![",
                "a://)",
                ", ",
                "("
            })
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_longest_lines_are_read_in_no_time(String part) {
        var line = "- " + part.repeat(1_000).substring(0, 989) + " (Alpha)\n";

        assertThat(read(line.repeat(20)).rows()).hasSize(20);
    }

    private ReadWins read(String text) {
        return new WinReader(List.of(alpha, checkout), List.of(), TODAY).text(text);
    }

    private List<String> facts(ReadWins read) {
        return read.drafts().stream()
                .map(draft -> "%s %s %s"
                        .formatted(draft.title(), draft.day(), program(draft))
                        .strip())
                .toList();
    }

    private String program(WinDraft draft) {
        return List.of(alpha, checkout).stream()
                .filter(program -> program.id().equals(draft.program()))
                .map(Program::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> problems(ReadWins read) {
        return read.rows().stream()
                .filter(row -> row.draft().isEmpty())
                .map(row -> row.line() + ": " + row.sentence())
                .toList();
    }
}
