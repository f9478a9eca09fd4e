package dev.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import java.util.stream.Stream;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tomas and Mira in the texts of the board that they share, each at a browser of their own. */
abstract class JointTextTest extends BrowserTest {

    /** A browser that was cut off waits up to ten seconds before it tries again. */
    protected static final double PATIENCE = 30_000;

    protected final GivenPlans plans;
    protected final PersonId tomas;
    protected final PersonId mira;
    protected final PlanId plan;
    private final JdbcClient jdbc;

    protected JointTextTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, port);
        this.plans = application.getBean(GivenPlans.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.plan = plans.shared(tomas, mira);
    }

    protected String board(String tab) {
        return "/board/" + plan.value() + tab;
    }

    /** How they read Scope, with the caret in it. */
    protected JointField reading(Window window) {
        return new JointField(window.visit(board("/attribute/scope"))).enter();
    }

    /** The text of this kind as it is in the database; empty before the first keystroke. */
    protected String stored(String kind) {
        return jdbc.sql("select content from text_document where kind = ? and root = ?")
                .params(kind, plan.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Both type at once, key by key. */
    protected static void together(JointField one, String words, JointField other, String otherWords) {
        for (int at = 0; at < Math.max(words.length(), otherWords.length()); at++) {
            if (at < words.length()) one.type(words.substring(at, at + 1));
            if (at < otherWords.length()) other.type(otherWords.substring(at, at + 1));
        }
    }

    /** Waits until all these read exactly what is stored and it has this length, and returns it. */
    protected String agreed(Page page, String kind, int length, JointField... fields) {
        try {
            page.waitForCondition(
                    () -> stored(kind).length() == length
                            && Stream.of(fields).allMatch(field -> field.says(stored(kind))),
                    new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        } catch (TimeoutError late) {
            // Who has what is said here.
            for (var field : fields) assertThat(field.words()).isEqualTo(stored(kind));
        }
        assertThat(stored(kind)).hasSize(length);
        requireNoHole(kind);
        return stored(kind);
    }

    /** Each version was made by one change. */
    private void requireNoHole(String kind) {
        var versions = jdbc.sql("""
                select d.version as newest, count(c.version) as changes, max(c.version) as last
                from text_document d join text_change c on c.document_id = d.id
                where d.kind = ? and d.root = ? group by d.id, d.version
                """).params(kind, plan.value()).query().singleRow();
        assertThat(versions.get("changes")).isEqualTo(versions.get("newest")).isEqualTo(versions.get("last"));
    }
}
