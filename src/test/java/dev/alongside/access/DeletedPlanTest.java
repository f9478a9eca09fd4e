package dev.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alongside.DatabaseTest;
import dev.alongside.Pair;
import dev.alongside.comments.Comments;
import dev.alongside.comments.Subject;
import dev.alongside.crossref.Interpretations;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.crossref.Links;
import dev.alongside.crossref.StandingKind;
import dev.alongside.crossref.Standings;
import dev.alongside.goals.GoalDraft;
import dev.alongside.goals.Goals;
import dev.alongside.goals.Progress;
import dev.alongside.history.Evidence;
import dev.alongside.history.History;
import dev.alongside.history.ProgramDraft;
import dev.alongside.history.Programs;
import dev.alongside.history.WinDraft;
import dev.alongside.jointtext.TextDocuments;
import dev.alongside.jointtext.TextPlace;
import dev.alongside.jointtext.TextUpdate;
import dev.alongside.live.Topics;
import dev.alongside.plan.NotTheTarget;
import dev.alongside.plan.PlanAim;
import dev.alongside.plan.PlanChanged;
import dev.alongside.plan.PlanChanges;
import dev.alongside.plan.PlanLife;
import dev.alongside.plan.Plans;
import dev.alongside.support.NotFound;
import dev.alongside.swaps.SwapDraft;
import dev.alongside.swaps.Swaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan that its owner deletes leaves nothing. */
class DeletedPlanTest extends DatabaseTest {

    /** Every table that keeps something about plans; the footprint has to find each of them filled. */
    private static final List<String> TABLES = List.of(
            "plan",
            "plan_counter",
            "plan_change",
            "partnership",
            "journal_line",
            "program",
            "win",
            "evidence",
            "goal",
            "progress_note",
            "link",
            "standing",
            "shown_view",
            "interpretation",
            "comment_thread",
            "comment",
            "swap",
            "swap_link",
            "text_document",
            "text_change");

    private final ApplicationContext application;
    private final PlanLife life;
    private final Pair pair;
    private final Footprint footprint;

    DeletedPlanTest(ApplicationContext application, PlanLife life, JdbcClient jdbc) {
        this.application = application;
        this.life = life;
        pair = Pair.together(application);
        footprint = new Footprint(jdbc);
    }

    @Test
    void nothing_of_it_is_left_in_any_table() {
        tomasWrites();
        miraWrites();
        agreeAndNote();
        assertThat(tables()).containsAll(TABLES);

        delete("staff tpm ");

        assertThat(tables()).containsOnly("newest");
    }

    @Test
    void it_is_deleted_only_by_whoever_types_where_it_leads() {
        assertThatThrownBy(() -> delete("Staff"))
                .isInstanceOf(NotTheTarget.class)
                .hasMessageContaining("Staff TPM");
        assertThat(tables()).contains("plan");
    }

    @Test
    void a_closed_plan_can_be_deleted_too() {
        pair.tomas(() -> life.close(bean(Plans.class).view(pair.plan()).plan(), "Promoted"));

        delete("Staff TPM");

        assertThat(tables()).containsOnly("newest");
    }

    @Test
    void the_board_that_the_partner_has_open_hears_of_it_and_finds_nothing() throws Exception {
        var heard = new CompletableFuture<Object>();
        var subscription = bean(Topics.class).subscribe(pair.plan(), heard::complete);

        delete("Staff TPM");

        assertThat(heard.get(5, TimeUnit.SECONDS)).isInstanceOf(PlanChanged.class);
        subscription.cancel();
        assertThatThrownBy(() -> pair.mira(() -> bean(Plans.class).header(pair.plan())))
                .isInstanceOf(NotFound.class);
    }

    private void delete(String typed) {
        pair.tomas(() -> {
            life.delete(pair.plan(), typed);
            return pair;
        });
    }

    private void tomasWrites() {
        var plan = pair.plan();
        pair.tomas(() -> {
            var program = bean(Programs.class).add(plan, new ProgramDraft("Billing", "", null, null));
            var evidence = List.of(new Evidence("https://example.com/report", ""));
            var win = bean(History.class).add(plan, new WinDraft("Moved", LocalDate.EPOCH, program.id(), "", evidence));
            bean(Links.class).link(plan, LinkDraft.of(win.id(), "impact", ""));
            bean(Goals.class).propose(plan, new GoalDraft("", "Prove it", program.id(), "Twice", "", null));
            bean(Standings.class).set(plan, "impact", Optional.empty(), StandingKind.UNCLEAR, "");
            bean(Standings.class).show(plan);
            bean(TextDocuments.class).push(win.narrative(), 0, typed());
            var reading = new TextPlace("READING", plan.value(), "impact");
            long version = bean(TextDocuments.class).push(reading, 0, typed()).version();
            return bean(Interpretations.class).offer(plan, "impact", Optional.empty(), version);
        });
    }

    private void miraWrites() {
        var plan = pair.plan();
        pair.mira(() -> {
            bean(Comments.class).write(plan, Subject.attribute("impact"), "What is meant?");
            var goal = new GoalDraft("", "One more", null, "Counted", "", null);
            bean(Swaps.class).proposeGoal(plan, new SwapDraft(goal, Map.of("impact", ""), ""));
            var seen = bean(Plans.class).view(plan).plan();
            return bean(PlanChanges.class).propose(seen, new PlanAim("t2", "Autumn 2027"), "");
        });
    }

    private void agreeAndNote() {
        var goal = pair.tomas(() -> bean(Goals.class).read(pair.plan()).goals().getFirst());
        var agreed = pair.mira(() -> bean(Goals.class).agree(goal));
        pair.tomas(() -> bean(Progress.class).note(agreed, "Two teams use it"));
    }

    private static List<TextUpdate> typed() {
        return List.of(new TextUpdate(UUID.randomUUID().toString(), 1, "[[0,\"Words\"]]"));
    }

    private List<String> tables() {
        return footprint.take(pair.plan().value(), List.of(UUID.randomUUID())).stream()
                .map(row -> row.substring(0, row.indexOf(' ')))
                .distinct()
                .toList();
    }

    private <B> B bean(Class<B> type) {
        return application.getBean(type);
    }
}
