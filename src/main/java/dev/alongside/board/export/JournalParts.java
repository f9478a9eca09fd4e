package dev.alongside.board.export;

import static java.util.Comparator.comparing;

import dev.alongside.crossref.CrossReferenceChange;
import dev.alongside.plan.JournalEntry;
import dev.alongside.plan.JournalPage;
import dev.alongside.plan.PlanHeader;
import dev.alongside.plan.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The journal as a file says it. Whether an earlier partner agreed to a goal, and how much happened before, is not for
 * the one of now (decision 8); how often a view changed before it was shown, or when, is not for the other side:
 * versions count that, and ids tell their time.
 */
record JournalParts(PlanHeader header, FileIds ids) {

    private static final List<String> OF_EARLIER_PARTNERSHIPS = List.of("agreedIn", "status");

    private static final List<String> COUNTING_FROM_THE_FIRST_ACT = List.of("fromNumber", "toNumber", "textVersion");

    private static final Set<String> ABOUT_ONE_STANDING =
            EnumSet.of(CrossReferenceChange.STANDING_SET, CrossReferenceChange.STANDING_CLEARED).stream()
                    .map(CrossReferenceChange::name)
                    .collect(Collectors.toUnmodifiableSet());

    List<PlanFile.Line> of(JournalPage page) {
        return page.entries().reversed().stream()
                .map(entry -> line(entry, page.from()))
                .toList();
    }

    /** @param first number of the first line that the reader may read */
    private PlanFile.Line line(JournalEntry entry, long first) {
        var line = entry.line();
        return new PlanFile.Line(
                line.number() - first + 1,
                line.at(),
                entry.actorName().orElse("Alongside"),
                line.kind(),
                subject(line.kind(), line.subject()),
                readable(entry.before()),
                readable(entry.after()));
    }

    private @Nullable UUID subject(String kind, UUID subject) {
        return ABOUT_ONE_STANDING.contains(kind) ? null : ids.of(subject);
    }

    private @Nullable JsonNode readable(Optional<JsonNode> record) {
        record.ifPresent(this::strip);
        return record.orElse(null);
    }

    /** Also what a record holds, as a shown view holds its standings. */
    private void strip(JsonNode node) {
        if (node instanceof ObjectNode record) {
            record.remove("version");
            if (record.has("shownIn")) record.remove("id");
            if (header.view().side() == Side.PARTNER) withhold(record);
        }
        if (node instanceof ArrayNode list && list.path(0).has("shownIn")) order(list);
        ids.rename(node);
        node.valueStream().forEach(this::strip);
    }

    /** Lines from before they were written like this hold them in the order in which they were first said, unseen. */
    private static void order(ArrayNode standings) {
        var ordered = standings
                .valueStream()
                .sorted(comparing(standing -> standing.path("attribute").asString("")))
                .toList();
        standings.removeAll();
        standings.addAll(ordered);
    }

    private static void withhold(ObjectNode record) {
        if (record.has("agreedIn")) record.remove(OF_EARLIER_PARTNERSHIPS);
        record.remove(COUNTING_FROM_THE_FIRST_ACT);
    }
}
