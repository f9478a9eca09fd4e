package dev.alongside.board.crossref;

import dev.alongside.crossref.AttributeLine;
import dev.alongside.crossref.LinkDraft;
import dev.alongside.matrix.Attribute;
import dev.alongside.plan.PlanId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wins and goals of a plan that do not speak to an attribute yet. */
record Candidates(CrossReferenceServices services, PlanId plan, Attribute attribute) {

    List<Candidate> wins() {
        var linked = linked(line -> line.wins().stream().map(win -> win.link().win()));
        return services.history().read(plan).wins().stream()
                .filter(win -> !linked.contains(win.id()))
                .map(win -> new Candidate(win.title(), how -> LinkDraft.of(win.id(), attribute.key(), how)))
                .toList();
    }

    List<Candidate> goals() {
        var linked =
                linked(line -> line.goals().stream().map(goal -> goal.link().goal()));
        return services.goals().read(plan).goals().stream()
                .filter(goal -> !linked.contains(goal.id()))
                .map(goal -> new Candidate(
                        goal.mark() + " · " + goal.title(), how -> LinkDraft.of(goal.id(), attribute.key(), how)))
                .toList();
    }

    private <T> Set<T> linked(Function<AttributeLine, Stream<T>> speakers) {
        return services.crossReference().read(plan).find(attribute.key()).stream()
                .flatMap(speakers)
                .collect(Collectors.toSet());
    }
}
