package dev.alongside.board.people;

import dev.alongside.board.frame.LevelWords;
import dev.alongside.board.waiting.WaitLine;
import dev.alongside.board.waiting.Waiting;
import dev.alongside.board.waiting.WhatWaits;
import dev.alongside.matrix.Matrices;
import dev.alongside.plan.PlanId;
import dev.alongside.plan.PlanLine;
import dev.alongside.plan.Plans;
import dev.alongside.plan.ReportLine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the people one manages and what waits there in one snapshot; the services inside check the rights. */
@Component
class PeopleReader {

    private final Plans plans;
    private final Matrices matrices;
    private final WhatWaits waits;

    PeopleReader(Plans plans, Matrices matrices, WhatWaits waits) {
        this.plans = plans;
        this.matrices = matrices;
        this.waits = waits;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<ReportWords> read() {
        var waiting = waits.ofMyPeople();
        return plans.reports().stream().map(line -> words(line, waiting)).toList();
    }

    private ReportWords words(ReportLine line, Map<PlanId, List<Waiting>> waiting) {
        return line.plan()
                .map(plan -> words(line, plan, waiting.getOrDefault(plan.id(), List.of())))
                .orElseGet(() -> new ReportWords(line, "", List.of()));
    }

    private ReportWords words(ReportLine line, PlanLine plan, List<Waiting> waiting) {
        var edition = matrices.read(plan.edition());
        return new ReportWords(line, LevelWords.of(edition, plan), WaitLine.of(waiting, edition));
    }
}
