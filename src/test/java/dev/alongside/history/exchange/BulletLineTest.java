package dev.alongside.history.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.history.WinDraft;
import dev.alongside.plan.PlanId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line that somebody wrote becomes, on 24 November 2026. */
class BulletLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Program> PROGRAMS =
            List.of(program("Alpha"), program("Checkout"), program("Checkout renewal"), program("C++ move"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shipped billing, March 2026 | 2026-03-01",
                "Shipped billing, mar 2026 | 2026-03-01",
                "Shipped billing (Sept. 2025) | 2025-09-01",
                "Shipped billing in March 2026 | 2026-03-01",
                "Shipped billing – 3 May 2026 | 2026-05-03",
                "Shipped billing on 3rd of May 2026. | 2026-05-03",
                "Shipped billing, May 3, 2026 | 2026-05-03",
                "Shipped billing 2026-05 | 2026-05-01",
                "Shipped billing 2026-05-31 | 2026-05-31",
                "Shipped billing [05/2026] | 2026-05-01",
                "Shipped billing 5.2026 | 2026-05-01",
                "Shipped billing, 3.5.2026 | 2026-05-03",
                "Shipped billing, 31/12/2025 | 2025-12-31",
                "Shipped billing Q2 2026 | 2026-04-01",
                "Shipped billing (2025 Q4) | 2025-10-01",
                "Shipped billing; q3/2025 | 2025-07-01",
                "Shipped billing: Q1-2026 | 2026-01-01",
                "2026-05: Shipped billing | 2026-05-01",
                "March 2026 – Shipped billing | 2026-03-01",
            })
    void a_day_that_stands_apart_is_the_wins_and_leaves_the_title(String line, LocalDate day) {
        var read = read(line);

        assertThat(read.title()).isEqualTo("Shipped billing");
        assertThat(read.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Q1, 2026-01-01",
        "Q2, 2026-04-01",
        "Q3, 2026-07-01",
        "Q4, 2026-10-01",
        "November, 2026-11-01",
        "Nov, 2026-11-01",
        "December, 2025-12-01",
        "24 November, 2026-11-24",
        "25 November, 2025-11-25",
        "May 3, 2026-05-03"
    })
    void without_a_year_it_is_the_latest_that_is_not_in_the_future(String written, LocalDate day) {
        assertThat(read("Shipped billing, " + written).day()).isEqualTo(day);
        assertThat(read("Shipped billing (" + written + ")").title()).isEqualTo("Shipped billing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Error rate halved since March 2026 | 2026-03-01",
                "Plan for Q2 agreed with four directors | 2026-04-01",
                "Brought the 3 May 2026 outage down to an hour | 2026-05-03",
                "Ready by end of Q3 | 2026-07-01",
                "Closed Q2 | 2026-04-01",
                "In March the old path went away | 2026-03-01"
            })
    void a_day_inside_the_sentence_is_the_wins_and_stays(String line, LocalDate day) {
        assertThat(read(line).title()).isEqualTo(line);
        assertThat(read(line).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teams may order on their own",
                "Built the march of progress",
                "Mayor of Lisbon on board",
                "May Day outage solved",
                "Cut 24/7 support to office hours",
                "Saved 2024 hours",
                "Closed INC-2026-05-12",
                "Went from 11 to 4 incidents",
                "Closed the books for Q2 FY26",
                "Ready on 31 February 2026",
                "Moved Q21 to the new line",
                "Version 2.1 in 9 markets"
            })
    void what_is_no_day_stays_and_the_win_is_of_today(String line) {
        assertThat(read(line).title()).isEqualTo(line);
        assertThat(read(line).day()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First slice live, Alpha | First slice live | Alpha",
                "First slice live (alpha) | First slice live | Alpha",
                "First slice live [Alpha] | First slice live | Alpha",
                "[ALPHA] First slice live | First slice live | Alpha",
                "First slice live #alpha | First slice live | Alpha",
                "First slice live – Checkout  Renewal | First slice live | Checkout renewal",
                "First slice live #checkout-renewal | First slice live | Checkout renewal",
                "First slice live #CheckoutRenewal | First slice live | Checkout renewal",
                "First slice live (C++ move) | First slice live | C++ move",
                "First slice live, Checkout | First slice live | Checkout",
                "Launched Alpha | Launched Alpha | Alpha",
                "Alpha: first slice live | Alpha: first slice live | Alpha",
                "First slice of Alpha live | First slice of Alpha live | Alpha",
                "First slice of #Alpha live | First slice of Alpha live | Alpha",
                "Closed Alpha (Checkout) | Closed Alpha | Checkout",
                "Alpha | Alpha | Alpha",
                "Alphabet learned | Alphabet learned | ",
                "Paid with #Beta | Paid with #Beta | "
            })
    void a_program_of_the_plan_is_recognised(String line, String title, @Nullable String program) {
        assertThat(read(line).title()).isEqualTo(title);
        assertThat(programOf(line)).isEqualTo(program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Decisions in 5 days, Alpha, Q2 2026",
                "* Decisions in 5 days, Q2 2026, Alpha",
                "•Decisions in 5 days (Alpha, Q2 2026)",
                "1. Decisions in 5 days (Q2 2026) [Alpha]",
                "  12) Decisions in 5 days #alpha – Q2 2026.",
                "– [x] **Decisions in 5 days** (Q2 2026; in Alpha)",
                "\t·  Decisions  in 5\u00A0days, in Q2 2026 (Alpha)",
                "Q2 2026: Decisions in 5 days [alpha]"
            })
    void bullets_go_and_day_and_program_come_in_any_order(String line) {
        assertThat(read(line).title()).isEqualTo("Decisions in 5 days");
        assertThat(read(line).day()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(programOf(line)).isEqualTo("Alpha");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Decisions faster (Q2, with four directors) | Decisions faster (with four directors)",
                "Decisions faster (with Mira, Q2) in Lisbon | Decisions faster (with Mira) in Lisbon",
                "-5 % churn | -5 % churn",
                "1.5x faster | 1.5x faster",
                "Q2 2026 | Q2 2026",
                "From Q1 to Q3 halved (March 2026) | From Q1 to Q3 halved"
            })
    void what_else_is_said_stays(String line, String title) {
        assertThat(read(line).title()).isEqualTo(title);
    }

    private static WinDraft read(String line) {
        return new WinReader(PROGRAMS, List.of(), TODAY).text(line).drafts().getFirst();
    }

    private static @Nullable String programOf(String line) {
        return PROGRAMS.stream()
                .filter(program -> program.id().equals(read(line).program()))
                .map(Program::name)
                .findFirst()
                .orElse(null);
    }

    static Program program(String name) {
        return new Program(
                new ProgramId(UUID.randomUUID()), 1, new PlanId(UUID.randomUUID()), name, "", null, null, null);
    }
}
