package dev.alongside.board.export;

import dev.alongside.plan.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What one file calls records. Their own ids tell the millisecond in which they were made, so a partner's file has
 * random ones, the same wherever the same record is meant.
 */
final class FileIds {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Side reader;
    private final Map<UUID, UUID> others = new HashMap<>();

    FileIds(Side reader) {
        this.reader = reader;
    }

    UUID of(UUID record) {
        return reader == Side.OWNER ? record : others.computeIfAbsent(record, made -> UUID.randomUUID());
    }

    /** In the values of a record or a list, but not in what those hold. The key of an attribute may look like an id. */
    void rename(JsonNode node) {
        switch (node) {
            case ObjectNode record ->
                record.properties().stream()
                        .filter(each -> !each.getKey().equals("attribute"))
                        .forEach(each -> each.setValue(renamed(each.getValue())));
            case ArrayNode list ->
                IntStream.range(0, list.size()).forEach(at -> list.set(at, renamed(list.required(at))));
            default -> {}
        }
    }

    private JsonNode renamed(JsonNode value) {
        if (!value.isString() || !ID.matcher(value.asString()).matches()) return value;
        return StringNode.valueOf(of(UUID.fromString(value.asString())).toString());
    }
}
