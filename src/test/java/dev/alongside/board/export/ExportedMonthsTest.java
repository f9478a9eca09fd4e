package dev.alongside.board.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A page for people says when something was as the board does: in months. */
class ExportedMonthsTest extends DatabaseTest {

    private final Programs programs;
    private final PlanReader reader;
    private final Downloads downloads;
    private final Pair pair;

    ExportedMonthsTest(ApplicationContext application, Programs programs, PlanReader reader, Downloads downloads) {
        this.programs = programs;
        this.reader = reader;
        this.downloads = downloads;
        pair = Pair.together(application);
    }

    @Test
    void a_program_says_since_when_until_when_or_how_long_it_ran() {
        var march = LocalDate.of(2026, 3, 29);
        var june = LocalDate.of(2026, 6, 1);
        program("Alpha", march, null);
        program("Renewal", march, june);
        program("Review", null, june);
        program("Forum", null, null);

        assertThat(pair.tomas(() -> downloads.markdown(reader.read(pair.plan()))))
                .contains(
                        "- Alpha · Lead TPM · since March 2026\n",
                        "- Renewal · Lead TPM · March 2026 – June 2026\n",
                        "- Review · Lead TPM · until June 2026\n",
                        "- Forum · Lead TPM\n");
    }

    @Test
    void a_win_says_its_month() {
        var win = pair.win("Second event bus stopped");
        var month = win.day().format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));

        assertThat(pair.tomas(() -> downloads.markdown(reader.read(pair.plan()))))
                .contains("### Second event bus stopped\n\n" + month + "\n");
    }

    private void program(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        pair.tomas(() -> programs.add(pair.plan(), new ProgramDraft(name, "Lead TPM", from, to)));
    }
}
