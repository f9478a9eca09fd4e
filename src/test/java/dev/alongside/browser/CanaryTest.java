package dev.alongside.browser;

import dev.alongside.Given;
import dev.alongside.GivenPlans;
import dev.alongside.people.PersonId;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.Sharing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Everything that is hidden is a unique word here, and every byte that reaches anybody else is searched for it. Mira may
 * see the plan of Tomas once he shares it, Ben after her; Noor and Ada never do.
 */
abstract class CanaryTest extends BrowserTest {

    protected final ApplicationContext application;
    protected final GivenPlans plans;
    protected final HiddenActs acts;
    protected final HiddenTexts texts;
    protected final WholeBoard board;
    protected final Onlookers others = new Onlookers();
    protected final PersonId tomas;
    protected final PersonId mira;
    protected final PersonId ben;
    protected final PlanId plan;
    private final Sharing sharing;

    protected CanaryTest(Given given, ApplicationContext application, @LocalServerPort int port) {
        super(given, port);
        this.application = application;
        this.plans = application.getBean(GivenPlans.class);
        this.sharing = application.getBean(Sharing.class);
        this.acts = new HiddenActs(application);
        this.texts = new HiddenTexts(application);
        this.tomas = given.tpm("Tomas Rivera");
        this.mira = given.manager("Mira Okafor");
        this.ben = given.manager("Ben Castellan");
        given.line(tomas, mira);
        this.plan = plans.plan(tomas);
        this.board = new WholeBoard(plan, texts);
    }

    @BeforeEach
    void watch() {
        var noor = given.tpm("Noor Haddad");
        given.line(noor, mira);
        plans.plan(noor);
        others.put("Mira", windowOf(mira).visit("/people"));
        others.put("Noor", windowOf(noor).visit("/board"));
        others.put("Ben", windowOf(ben).visit("/people"));
        others.put("Ada", windowOf(given.admin()).visit("/admin/people"));
    }

    @AfterEach
    void stopWatching() {
        others.close();
    }

    protected HiddenTalk talkWith(PersonId partner) {
        return new HiddenTalk(application, tomas, partner, plan);
    }

    /** Waits until all that was typed about Scope in this window is exactly this. */
    protected void awaitStored(Window window, String words) {
        window.page.waitForCondition(() ->
                plans.by(tomas, () -> texts.words(HiddenTexts.reading(plan))).equals(words));
    }

    protected void share() {
        share("");
    }

    protected void share(String message) {
        shareWith(mira, message);
    }

    private void shareWith(PersonId partner, String message) {
        plans.by(tomas, () -> sharing.share(plan, partner, message));
    }

    protected void unshare() {
        plans.by(tomas, () -> {
            sharing.unshare(plan);
            return plan;
        });
    }

    /** Ben manages Tomas from now on; the plan is shared with nobody. */
    protected void benTakesOver() {
        given.endLines(tomas);
        given.line(tomas, ben);
    }

    protected void shareWithBen() {
        shareWithBen("");
    }

    protected void shareWithBen(String message) {
        shareWith(ben, message);
    }
}
