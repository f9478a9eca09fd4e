package dev.alongside.crossref;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.plan.JournalLine;
import dev.alongside.plan.Plans;
import dev.alongside.plan.Sharing;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** A test of what Tomas and Mira say and see of each other. */
abstract class ViewsOfTwoTest extends DatabaseTest {

    final Standings standings;
    final CrossReference crossReference;
    final Plans plans;
    final Pair pair;
    private final Sharing sharing;

    ViewsOfTwoTest(ApplicationContext application) {
        this.standings = application.getBean(Standings.class);
        this.crossReference = application.getBean(CrossReference.class);
        this.plans = application.getBean(Plans.class);
        this.sharing = application.getBean(Sharing.class);
        this.pair = Pair.together(application);
    }

    Standing miraSays(String attribute, StandingKind kind) {
        return pair.mira(() -> standings.set(pair.plan(), attribute, Optional.empty(), kind, ""));
    }

    ClearedStanding miraClears(String attribute) {
        return pair.mira(() -> standings.clear(crossReference
                .read(pair.plan())
                .find(attribute)
                .orElseThrow()
                .own()
                .orElseThrow()));
    }

    void miraShows() {
        pair.mira(this::show);
    }

    boolean show() {
        standings.show(pair.plan());
        return true;
    }

    boolean takeBack() {
        standings.takeBack(pair.plan());
        return true;
    }

    boolean unshare() {
        sharing.unshare(pair.plan());
        return true;
    }

    CrossReferencePage tomas() {
        return pair.tomas(() -> crossReference.read(pair.plan()));
    }

    AttributeLine tomasReads(String attribute) {
        return tomas().find(attribute).orElseThrow();
    }

    AttributeLine miraReads(String attribute) {
        return pair.mira(() -> crossReference.read(pair.plan())).find(attribute).orElseThrow();
    }

    long tomasNumber() {
        return tomas().view().number();
    }

    List<JournalLine> lines() {
        return pair.tomas(() -> plans.journalAfter(pair.plan(), 0));
    }
}
