package dev.alongside.plan;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A line of the journal with everything it holds.
 *
 * @param actorName who did it, empty when Alongside did
 * @param before the record as it was, empty when it began here
 * @param after the record as it became, empty when it ended here
 */
public record JournalEntry(
        JournalLine line, Optional<String> actorName, Optional<JsonNode> before, Optional<JsonNode> after) {}
