package dev.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Everything that is hidden is a unique word here, and every byte that reaches anybody else is searched for it. Being
 * pushed to tells something too, so the number of pushes has to be the one of a time in which nothing happened.
 */
class NothingLeaksTest extends BrowserTest {

    private final GivenPlans plans;
    private final Sharing sharing;
    private final HiddenActs acts;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final PersonId tomas;
    private final PersonId mira;
    private final Map<String, Window> others = new LinkedHashMap<>();
    private final PlanId plan;

    NothingLeaksTest(
            Given given, GivenPlans plans, Sharing sharing, ApplicationContext application, @LocalServerPort int port) {
        super(given, port);
        this.plans = plans;
        this.sharing = sharing;
        this.acts = new HiddenActs(application);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        given.line(tomas, mira);
        this.plan = plans.plan(tomas);
    }

    @BeforeEach
    void watch() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
        var noor = given.tpm("Noor Haddad");
        given.line(noor, mira);
        plans.plan(noor);
        others.put("Mira", windowOf(mira).visit("/people"));
        others.put("Noor", windowOf(noor).visit("/board"));
        others.put("Ben", windowOf(given.manager("Ben Castellan")).visit("/people"));
        others.put("Ada", windowOf(given.admin()).visit("/admin/people"));
    }

    @AfterEach
    void stopLog() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @Test
    void nobody_learns_anything_of_a_plan_that_is_not_shared() {
        var idle = pushesDuring(() -> {});
        var busy = pushesDuring(() -> acts.writeEverything(tomas, plan, "canary"));

        assertThat(busy).hasSameSizeAs(idle);
        for (var tab : List.of("", "/activity")) {
            others.values().forEach(other -> other.visit("/board/" + plan.value() + tab));
            others.values()
                    .forEach(other ->
                            assertThat(other.text("We can't find that page")).isVisible());
        }
        assertThat(leaks("canary")).isEmpty();
    }

    @Test
    void what_tomas_types_into_a_form_stays_in_his_window() {
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/history");

        var idle = pushesDuring(() -> {});
        var busy = pushesDuring(() -> {
            his.button("Add a win").first().click();
            his.page.getByLabel("What you achieved").fill("canary-half-typed");
            his.page.getByLabel("What it did for the business").fill("canary-half-typed");
        });

        assertThat(busy).hasSameSizeAs(idle);
        assertThat(leaks("canary")).isEmpty();
    }

    @Test
    void what_was_removed_before_sharing_is_not_shared() {
        acts.writeAndRemove(tomas, plan, "canary");
        share();

        for (var tab : List.of("", "/history", "/goals", "/activity")) {
            var hers = mira().visit("/board/" + plan.value() + tab);
            assertThat(hers.text("Tomas Rivera").first()).isVisible();
        }

        assertThat(leaks("canary")).isEmpty();
    }

    @Test
    void a_view_that_is_not_shown_reaches_nobody() {
        share();
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/attribute/scope");
        others.put("Tomas", his);
        var idle = pushesDuring(() -> {});
        var busy = pushesDuring(() -> acts.stand(mira, plan, "canary"));

        assertThat(busy).hasSameSizeAs(idle);
        others.remove("Mira");
        his.visit("/board/" + plan.value());
        his.visit("/board/" + plan.value() + "/activity");
        assertThat(his.text("Tomas shared this board").first()).isVisible();
        assertThat(leaks("canary")).isEmpty();
    }

    @Test
    void a_leak_would_be_noticed() {
        share();
        var his = windowOf(tomas).visit("/board/" + plan.value() + "/attribute/scope");
        assertThat(his.text("Not shown yet").first()).isVisible();
        others.put("Tomas", his);
        var idle = pushesDuring(() -> {});

        var busy = pushesDuring(() -> {
            acts.stand(mira, plan, "canary");
            acts.leakStandings(plan);
            assertThat(his.text("Not shown yet")).hasCount(0);
        });

        assertThat(busy).hasSizeGreaterThan(idle.size());
        assertThat(leaks("canary")).isNotEmpty();
    }

    private Window mira() {
        return Objects.requireNonNull(others.get("Mira"));
    }

    private void share() {
        plans.by(tomas, () -> sharing.share(plan, mira));
    }

    /** What is pushed to the others while somebody acts. */
    private List<String> pushesDuring(Runnable acting) {
        settle();
        int before = pushes().size();
        acting.run();
        settle();
        var all = pushes();
        return all.subList(before, all.size());
    }

    /** Until several round trips of everybody bring nothing more. */
    private void settle() {
        for (int quiet = 0, seen = -1; quiet < 5; quiet++) {
            others.values().forEach(Window::roundTrip);
            if (pushes().size() != seen) quiet = 0;
            seen = pushes().size();
        }
    }

    private List<String> pushes() {
        return others.values().stream()
                .flatMap(window -> window.pushes().stream())
                .toList();
    }

    private List<String> leaks(String canary) {
        var all = new LinkedHashMap<String, String>();
        others.forEach((name, window) -> all.put(name, window.received()));
        all.put(
                "the log",
                String.join("\n", log.list.stream().map(NothingLeaksTest::words).toList()));
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().contains(canary))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A log line as it is printed, with what was thrown. */
    private static String words(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : ThrowableProxyUtil.asString(thrown));
    }
}
