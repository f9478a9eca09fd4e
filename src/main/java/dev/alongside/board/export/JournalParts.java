package dev.alongside.board.export;

import dev.alongside.plan.JournalEntry;
import dev.alongside.plan.JournalPage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The journal as a file says it. Whether an earlier partner agreed to a goal is not for the one of now. */
record JournalParts(PlanHeader header) {

    private static final List<String> OF_EARLIER_PARTNERSHIPS = List.of("agreedIn", "status", "version");

    List<PlanFile.Line> of(JournalPage page) {
        return page.entries().reversed().stream().map(this::line).toList();
    }

    private PlanFile.Line line(JournalEntry entry) {
        var line = entry.line();
        return new PlanFile.Line(
                line.number(),
                line.at(),
                entry.actorName().orElse("Alongside"),
                line.kind(),
                line.subject(),
                readable(entry.before()),
                readable(entry.after()));
    }

    private @Nullable JsonNode readable(Optional<JsonNode> record) {
        if (header.view().side() == Side.PARTNER)
            record.filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .filter(goal -> goal.has("agreedIn"))
                    .ifPresent(goal -> goal.remove(OF_EARLIER_PARTNERSHIPS));
        return record.orElse(null);
    }
}
