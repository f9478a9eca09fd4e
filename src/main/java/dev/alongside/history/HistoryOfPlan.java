package dev.alongside.history;

import dev.alongside.jointtext.TextContents;
import dev.alongside.plan.Act;
import dev.alongside.plan.PlanContent;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.TakenAlong;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All programs and wins of a plan, also those off the board. */
@Component
@Order(50)
class HistoryOfPlan implements PlanContent {

    private final JdbcClient jdbc;
    private final ProgramRepository programs;
    private final WinRepository wins;
    private final WinQuery query;
    private final TextContents texts;

    HistoryOfPlan(JdbcClient jdbc, ProgramRepository programs, WinRepository wins, WinQuery query, TextContents texts) {
        this.jdbc = jdbc;
        this.programs = programs;
        this.wins = wins;
        this.query = query;
        this.texts = texts;
    }

    @Override
    public void delete(PlanId plan) {
        jdbc.sql("delete from evidence where win in (select id from win where plan = ?)")
                .param(plan.value())
                .update();
        jdbc.sql("delete from win where plan = ?").param(plan.value()).update();
        jdbc.sql("delete from program where plan = ?").param(plan.value()).update();
    }

    /** All that is on the board, with the narratives. */
    @Override
    public void takeAlong(PlanId from, Act to, TakenAlong taken) {
        programs.findByPlanAndRemovedAtIsNullOrderByFromDayDescIdDesc(from)
                .reversed()
                .forEach(program -> taken.put(program.id(), add(to, program).id()));
        query.of(from).reversed().forEach(win -> {
            var added = add(to, win, taken);
            taken.put(win.id(), added.id());
            texts.copy(win.narrative(), added.narrative());
        });
    }

    private Program add(Act to, Program program) {
        var draft = new ProgramDraft(program.name(), program.role(), program.fromDay(), program.toDay());
        var added = programs.save(Program.add(to.plan().id(), draft));
        to.journal(HistoryChange.PROGRAM_ADDED, added.id(), null, added);
        return added;
    }

    private Win add(Act to, Win win, TakenAlong taken) {
        var draft = new WinDraft(
                win.title(),
                win.day(),
                taken.find(win.program(), ProgramId::new).orElse(null),
                win.impact(),
                win.measure(),
                win.vouch(),
                win.evidence());
        var added = wins.save(Win.add(to.plan().id(), draft));
        to.journal(HistoryChange.WIN_ADDED, added.id(), null, added);
        return added;
    }
}
