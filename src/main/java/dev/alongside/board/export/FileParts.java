package dev.alongside.board.export;

import dev.alongside.board.form.MeasureWords;
import dev.alongside.comments.CommentsPage;
import dev.alongside.comments.Subject;
import dev.alongside.goals.Goal;
import dev.alongside.goals.GoalsPage;
import dev.alongside.history.HistoryPage;
import dev.alongside.history.Program;
import dev.alongside.history.ProgramId;
import dev.alongside.history.Win;
import dev.alongside.plan.Partnership;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.ProposedChange;
import dev.alongside.plan.Side;
import dev.alongside.swaps.Swap;
import dev.alongside.swaps.SwapsPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screens of a plan show its reader, as a file says it. */
record FileParts(
        PlanHeader header,
        HistoryPage history,
        GoalsPage goals,
        SwapsPage swaps,
        AttributeParts attributes,
        CommentsPage onWins,
        CommentsPage onGoals,
        FileIds ids) {

    PlanFile file(Instant now, String why, List<PlanFile.Line> journal) {
        var plan = header.plan();
        var cross = attributes.cross();
        return new PlanFile(
                PlanFile.FORMAT,
                now,
                header.nameOf(header.view().side()),
                header.ownerName(),
                header.partnerName().orElse(null),
                header.view().partnership().map(Partnership::message).orElse(""),
                cross.edition().matrixTitle(),
                cross.edition().number(),
                cross.current().title(),
                cross.target().title(),
                plan.cycle(),
                plan.status().name(),
                plan.closedAt(),
                plan.outcome(),
                header.change().map(this::change).orElse(null),
                why,
                history.programs().stream().map(this::program).toList(),
                history.wins().stream().map(this::win).toList(),
                goals.goals().stream().map(this::goal).toList(),
                swaps.swaps().stream().map(this::proposal).toList(),
                attributes.all(),
                journal);
    }

    private PlanFile.Change change(ProposedChange change) {
        var edition = attributes.cross().edition();
        return new PlanFile.Change(
                header.nameOf(change.side()),
                edition.findLevel(change.targetLevel()).orElseThrow().title(),
                change.cycle(),
                change.why(),
                change.status().name(),
                change.reply());
    }

    private PlanFile.Program program(Program program) {
        return new PlanFile.Program(
                ids.of(program.id().value()), program.name(), program.role(), program.fromDay(), program.toDay());
    }

    private PlanFile.Win win(Win win) {
        return new PlanFile.Win(
                ids.of(win.id().value()),
                win.title(),
                win.day(),
                nameOf(win.program()),
                win.impact(),
                MeasureWords.of(win.measure()),
                win.vouch(),
                win.evidence().stream()
                        .map(each -> new PlanFile.Evidence(each.address(), each.title()))
                        .toList(),
                history.narrative(win),
                attributes.speaks(win),
                ThreadParts.of(onWins.on(Subject.win(win.id()))));
    }

    private PlanFile.Goal goal(Goal goal) {
        return new PlanFile.Goal(
                ids.of(goal.id().value()),
                goal.mark(),
                goal.title(),
                nameOf(goal.program()),
                goal.outcome(),
                goal.impact(),
                goal.due(),
                goal.status().name(),
                goals.notesOn(goal.id()).stream()
                        .map(note -> new PlanFile.Note(note.at(), note.words()))
                        .toList(),
                attributes.speaks(goal),
                ThreadParts.of(onGoals.on(Subject.goal(goal.id()))));
    }

    private String proposer(Swap swap) {
        boolean isOfNow = header.view()
                .partnership()
                .filter(now -> now.id().equals(swap.partnership()))
                .isPresent();
        return swap.side() == Side.OWNER || isOfNow ? header.nameOf(swap.side()) : "An earlier partner";
    }

    private PlanFile.Proposal proposal(Swap swap) {
        return new PlanFile.Proposal(
                proposer(swap),
                swap.title(),
                swap.outcome(),
                swap.impact(),
                swap.due(),
                swap.why(),
                swap.status().name(),
                swap.reply(),
                attributes.wouldSpeak(swap));
    }

    private @Nullable String nameOf(@Nullable ProgramId program) {
        return history.findProgram(program).map(Program::name).orElse(null);
    }
}
