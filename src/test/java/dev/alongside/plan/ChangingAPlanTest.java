package dev.alongside.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.DirectJdbc;
import dev.alongside.Given;
import dev.alongside.Pair;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Where a plan leads is its owner's to change while it is theirs alone, then both decide. */
class ChangingAPlanTest extends DatabaseTest {

    private static final PlanAim LATER = new PlanAim("t2", "Autumn 2027");
    private static final PlanAim HIGHER = new PlanAim("t3", "Spring 2027");

    private final ApplicationContext application;
    private final Plans plans;
    private final PlanChanges changes;
    private final DirectJdbc jdbc;

    ChangingAPlanTest(ApplicationContext application, Plans plans, PlanChanges changes, DirectJdbc jdbc) {
        this.application = application;
        this.plans = plans;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    @Test
    void an_owner_who_is_alone_with_it_changes_it_in_one_act() {
        var pair = Pair.apart(application);

        pair.tomas(() -> changes.change(plan(pair), LATER));

        assertThat(plan(pair).cycle()).isEqualTo("Autumn 2027");
    }

    @Test
    void an_owner_who_shares_it_proposes() {
        var pair = Pair.together(application);

        assertThatThrownBy(() -> pair.tomas(() -> changes.change(plan(pair), LATER)))
                .isInstanceOf(ChangedTogether.class);
        var proposed = pair.tomas(() -> changes.propose(plan(pair), LATER, ""));
        assertThatThrownBy(() -> pair.tomas(() -> changes.agree(proposed))).isInstanceOf(OwnProposal.class);
        pair.mira(() -> changes.agree(proposed));

        assertThat(plan(pair).cycle()).isEqualTo("Autumn 2027");
    }

    @Test
    void there_is_one_open_proposal_at_a_time_which_the_database_knows_too() {
        var pair = Pair.together(application);
        var proposed = pair.tomas(() -> changes.propose(plan(pair), LATER, ""));

        assertThatThrownBy(() -> pair.mira(() -> changes.propose(plan(pair), HIGHER, "")))
                .isInstanceOf(AnotherProposalIsOpen.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into plan_change
                            (id, version, plan, partnership, side, status, target_level, cycle, why, reply)
                        select uuid(), 1, plan, partnership, side, status, target_level, cycle, why, reply
                        from plan_change where id = ?
                        """).param(proposed.id().value()).update())
                .hasMessageContaining("plan_change_one_open");

        pair.tomas(() -> changes.withdraw(proposed));
        pair.mira(() -> changes.propose(plan(pair), HIGHER, ""));
    }

    @Test
    void what_changes_nothing_or_leads_nowhere_is_refused() {
        var pair = Pair.apart(application);

        assertThatThrownBy(() -> pair.tomas(() -> changes.change(plan(pair), new PlanAim("t2", "Spring 2027"))))
                .isInstanceOf(NothingChanges.class);
        assertThatThrownBy(() -> pair.tomas(() -> changes.change(plan(pair), new PlanAim("t1", "Spring 2027"))))
                .isInstanceOf(LevelsAreTheSame.class);
        assertThatThrownBy(() -> pair.tomas(() -> changes.change(plan(pair), new PlanAim("t9", "Spring 2027"))))
                .isInstanceOf(LevelNotInEdition.class);
    }

    @Test
    void an_answer_stands_and_is_put_aside_by_whoever_proposed_without_a_word_to_the_other() {
        var pair = Pair.together(application);
        var proposed = pair.mira(() -> changes.propose(plan(pair), LATER, ""));
        var declined = pair.tomas(() -> changes.decline(proposed, "Not before Q2"));
        long number = pair.tomas(() -> plans.view(pair.plan()).number());

        assertThatThrownBy(() -> pair.mira(() -> changes.withdraw(declined))).isInstanceOf(ProposalIsAnswered.class);
        assertThatThrownBy(() -> pair.tomas(() -> putAside(declined))).isInstanceOf(NotYourProposal.class);
        assertThat(header(pair).change()).isPresent();
        pair.mira(() -> putAside(declined));

        assertThat(header(pair).change()).isEmpty();
        assertThat(pair.tomas(() -> plans.view(pair.plan()).number())).isEqualTo(number);
    }

    private ProposedChange putAside(ProposedChange declined) {
        changes.putAside(declined);
        return declined;
    }

    @Test
    void the_end_of_the_partnership_lapses_it() {
        var pair = Pair.together(application);
        var proposed = pair.mira(() -> changes.propose(plan(pair), LATER, ""));

        pair.tomas(() -> {
            application.getBean(Sharing.class).unshare(pair.plan());
            return pair;
        });

        requireLapsed(pair, proposed, "PLAN_UNSHARED");
        assertThat(header(pair).change()).isEmpty();
        pair.share();
        assertThat(header(pair).change()).isEmpty();
        assertThatThrownBy(() -> pair.tomas(() -> changes.agree(proposed))).isInstanceOf(RuntimeException.class);
        assertThat(plan(pair).cycle()).isEqualTo("Spring 2027");
    }

    @Test
    void closing_the_plan_lapses_it_too() {
        var pair = Pair.together(application);
        var proposed = pair.mira(() -> changes.propose(plan(pair), LATER, ""));

        pair.tomas(() -> application.getBean(PlanLife.class).close(plan(pair), "Promoted"));

        requireLapsed(pair, proposed, "PLAN_CLOSED");
    }

    @Test
    void the_end_of_the_line_lapses_it_as_well() {
        var pair = Pair.together(application);
        var proposed = pair.mira(() -> changes.propose(plan(pair), LATER, ""));
        application.getBean(Given.class).endLines(pair.tomas());

        application.getBean(PartnershipEnding.class).endThoseWithoutLine();

        requireLapsed(pair, proposed, "PARTNERSHIP_ENDED");
    }

    /** As it was is the state of now with lines applied backwards, so what lapses has one before what ends it. */
    private void requireLapsed(Pair pair, ProposedChange proposed, String by) {
        assertThat(status(proposed)).isEqualTo("LAPSED");
        var newest =
                pair.tomas(() -> plans.journalPage(pair.plan(), 1)).entries().subList(0, 2);
        assertThat(newest).extracting(entry -> entry.line().kind()).containsExactly(by, "PLAN_CHANGE_LAPSED");
        var line = newest.getLast();
        assertThat(line.line().subject()).isEqualTo(proposed.id().value());
        assertThat(line.before().orElseThrow().path("status").asString()).isEqualTo("OPEN");
        assertThat(line.after().orElseThrow().path("status").asString()).isEqualTo("LAPSED");
    }

    private Plan plan(Pair pair) {
        return header(pair).plan();
    }

    private PlanHeader header(Pair pair) {
        return pair.tomas(() -> plans.header(pair.plan()));
    }

    private String status(ProposedChange change) {
        return jdbc.sql("select status from plan_change where id = ?")
                .param(change.id().value())
                .query(String.class)
                .single();
    }
}
