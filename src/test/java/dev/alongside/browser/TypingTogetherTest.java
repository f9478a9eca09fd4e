package dev.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.alongside.Given;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

class TypingTogetherTest extends JointTextTest {

    private static final String HIS = "t1 runs one, t2 plans, t3 ends. ";
    private static final String HERS = "m1 leads two, m2 asks, m3 stops. ";

    private Window window;
    private JointField his;
    private JointField hers;

    TypingTogetherTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, application, port);
    }

    @BeforeEach
    void open() {
        window = windowOf(tomas);
        his = reading(window);
        hers = reading(windowOf(mira));
    }

    @Test
    void in_one_paragraph() {
        his.type("Scope is , and  as well.");
        hers.awaitWords("Scope is , and  as well.").press("End").press("ArrowLeft", " as well.".length());
        his.press("Home").press("ArrowRight", "Scope is ".length());

        together(his, HIS, hers, HERS);

        requireAgreed("Scope is " + HIS + ", and " + HERS + " as well.");
    }

    @Test
    void at_both_ends() {
        his.type("Scope");
        hers.awaitWords("Scope").press("End");
        his.press("Home");

        together(his, HIS, hers, HERS);

        requireAgreed(HIS + "Scope" + HERS);
    }

    @Test
    void at_the_same_place_each_keeps_the_order_of_their_keys() {
        var his = HIS.toUpperCase(Locale.ROOT);
        this.his.type("[]");
        hers.awaitWords("[]").press("End").press("ArrowLeft");
        this.his.press("ArrowLeft");

        together(this.his, his, hers, HERS);

        var words = agreed(window.page, "READING", 2 + his.length() + HERS.length(), this.his, hers);
        assertThat(words).startsWith("[").endsWith("]");
        assertThat(words.replaceAll("[^A-Z]", "")).isEqualTo(his.replaceAll("[^A-Z]", ""));
        assertThat(words.replaceAll("[^a-z]", "")).isEqualTo(HERS.replaceAll("[^a-z]", ""));
    }

    @Test
    void each_undoes_what_they_typed_themselves() {
        hers.type("Scope: ");
        his.awaitWords("Scope: ").press("Home");
        hers.press("End");
        together(his, HIS, hers, HERS);
        requireAgreed(HIS + "Scope: " + HERS);

        // How many keys make one step depends on how fast they came; once there is nothing left, nothing happens.
        his.press("Control+z", HIS.length() + 5);
        requireAgreed("Scope: " + HERS);

        his.press("Control+Shift+z", HIS.length() + 5);
        requireAgreed(HIS + "Scope: " + HERS);
    }

    @Test
    void a_page_is_pasted_while_the_other_types() {
        hers.type("Scope: ");
        his.awaitWords("Scope: ").press("Home");
        hers.press("End").type("m1 ");

        his.paste(page());
        hers.type(HERS);

        var pasted = page().replace("\r\n", "\n");
        var all = pasted + "Scope: m1 " + HERS;
        window.page.waitForCondition(() -> stored("READING").length() == all.length());
        assertThat(stored("READING")).isEqualTo(all);
        for (var each : List.of(his, hers))
            window.page.waitForCondition(() -> each.copied().equals(all));
    }

    /** 20,000 UTF-16 units. */
    private static String page() {
        var line = "Runs 🚀 ten 👩🏽‍💻 teams, שלום עולם, عبر الفرق\r\n";
        return line.repeat(20_000 / line.length()) + "x".repeat(20_000 % line.length());
    }

    private void requireAgreed(String words) {
        assertThat(agreed(window.page, "READING", words.length(), his, hers)).isEqualTo(words);
    }
}
